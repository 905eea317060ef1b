// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files named on the command line: what the commands that read pages and feeds share. Pure but for the disk.

#pragma once

#include "core/files.h"

#include <QHash>
#include <QUrl>

class QCommandLineParser;

namespace khobor::commands {

/// Adds --urls TSV, which names each file's address: lines of file name, tab, address.
void describeUrls(QCommandLineParser &parser);
/// The addresses of --urls by file name; none without the option.
[[nodiscard]] Result<QHash<QString, QUrl>> readUrls(const QCommandLineParser &parser);

} // namespace khobor::commands
