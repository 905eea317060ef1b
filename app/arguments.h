// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words after "khobor" that are no command: what every command may be told, and what is asked of the window.

#pragma once

#include <QList>
#include <QUrl>

class QCommandLineParser;

namespace khobor {

/// What a terminal or the desktop asks of the window, as it starts or while it is open.
struct Request {
    QList<QUrl> addresses; ///< stories, feeds (scheme feed:), section pages, files with lists of papers
    bool refresh = false; ///< look for news
    bool search = false; ///< be ready for the words of a search
};

/// Adds the options that every command and the window have.
void describeCommon(QCommandLineParser &parser);
/// Adds what only the window may be asked.
void describeRequest(QCommandLineParser &parser);
/// What a parsed command line asks of the window; names of files are taken from `folder`.
[[nodiscard]] Request requestOf(const QCommandLineParser &parser, const QString &folder);
/// The same of a command line as another process got it, its program's name first. Unknown options are passed over.
[[nodiscard]] Request requestOf(const QStringList &arguments, const QString &folder);

} // namespace khobor
