// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole files, read and written with errors as values. Any thread; blocks while the disk works.

#pragma once

#include "core/error.h"

#include <QByteArray>

#include <limits>

namespace khobor {

/// A file's bytes. FileNotFound, FileUnreadable, or TooLarge when it has more than `largest` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 largest = std::numeric_limits<qint64>::max());
/// Writes a file whole or not at all, in place of what was there. DiskFull or FileUnwritable otherwise.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// Whether there is next to no room where a file lies or is to lie.
[[nodiscard]] bool isDiskFull(const QString &path);
/// Why a file could not be written: DiskFull or FileUnwritable.
[[nodiscard]] Error writingError(const QString &path, const QString &why);

} // namespace khobor
