// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library's own words, as they are spelt, for romanised search and for "did you mean". Any thread's desk.

#pragma once

#include "store/connection.h"
#include "store/sought.h"

#include <QHash>

namespace khobor::store {

/// Words by key (bangla/fold.h): how one is spelt, and in how many of the stories at hand it stands.
struct MetWord {
    QString spelling;
    int stories = 1;
};
using MetWords = QHash<QString, MetWord>;

/// Adds the words of a story, each once, to those already gathered. Numbers and endless words are left out.
void gather(MetWords &words, const QHash<QString, QString> &spellings);

/// Remembers words that stories have, on top of what is known. How often a word was met is roughly right, which is enough
/// to prefer the more frequent of two. Writing thread.
void remember(Connection &library, const MetWords &words);

/// Fills an empty vocabulary from the headlines that are kept: for a library that an earlier Khobor wrote. Writing thread.
void rememberHeadlines(Connection &library);

/// The library's words for bangla/roman.h. Lives no longer than the connection.
[[nodiscard]] Vocabulary vocabularyOf(Connection &library);

/// Whether a word with one of these keys is known.
[[nodiscard]] bool isKnown(Connection &library, const QString &key, const QString &stem);

} // namespace khobor::store
