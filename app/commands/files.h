// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files named on the command line: what the commands that read pages and feeds share. Pure but for the disk.

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

class QCommandLineParser;

namespace khobor::commands {

/// A file's bytes. FileNotFound or FileUnreadable otherwise.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// Adds --urls TSV, which names each file's address: lines of file name, tab, address.
void describeUrls(QCommandLineParser &parser);
/// The addresses of --urls by file name; none without the option.
[[nodiscard]] Result<QHash<QString, QUrl>> readUrls(const QCommandLineParser &parser);

} // namespace khobor::commands
