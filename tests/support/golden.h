// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases that are folders of input and expected output: adding a case is adding a folder.

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace khobor::tests {

/// The cases of tests/fixtures/<set>, one folder each.
[[nodiscard]] QStringList casesOf(const QString &set);
/// A file of a fixture, by its path below tests/fixtures; empty when there is none.
[[nodiscard]] QByteArray fixture(const QString &path);
/// Why `actual` is not what the fixture `path` holds, with the command that shows the difference; empty when it is.
/// KHOBOR_REBASELINE=1 in the environment writes the fixture anew, and still fails.
[[nodiscard]] QByteArray mismatch(const QString &path, const QJsonObject &actual);

} // namespace khobor::tests
