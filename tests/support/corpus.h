// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Hostile input from the shared test data, where that is there.

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace khobor::support {

/// Whether the shared hostile input is there.
[[nodiscard]] bool hasHostile();
/// The bytes of a file below corpus/hostile, unpacked when its name ends in .gz.
[[nodiscard]] QByteArray hostileBytes(const QString &name);
/// The lines of such a file of JSON lines.
[[nodiscard]] QList<QJsonObject> hostileLines(const QString &name);
/// The manifest's rows: file and expected outcome.
[[nodiscard]] QList<std::pair<QString, QString>> hostileManifest();

} // namespace khobor::support
