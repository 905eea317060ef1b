// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The title of a PDF, which the page engine leaves out. Pure, any thread.

#pragma once

#include <QByteArray>
#include <QString>

namespace khobor::exports {

/// The PDF with its title, and with viewers told to show it, set by an incremental update. A file without a classic trailer
/// is given back as it is.
[[nodiscard]] QByteArray withTitle(const QByteArray &pdf, const QString &title);

} // namespace khobor::exports
