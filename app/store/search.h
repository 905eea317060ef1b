// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index: an FTS5 table over words that app/bangla made, one row a story at its position.
//
// Headline, body, byline, section and note hold the words as they stand; `stems` holds the stems of all of them, so that
// a word finds its other forms while phrases stay exact. What stands in the headline is there a second time with a mark
// before it: hits in headlines rank higher, and to look for them in the column would take as long as there are hits
// elsewhere.

#pragma once

#include "core/article.h"
#include "store/connection.h"
#include "store/words.h"

namespace khobor::store {

/// Stands before a word or stem of the headline; a character that no text has.
inline constexpr QChar headlineMark(0xE000);

/// What the index is given of a story: words parted by spaces.
struct SearchText {
    QString headline;
    QString body;
    QString byline;
    QString section;
    QString note;
    QString stems;
    QList<SearchWord> words; ///< each spelling once
};

/// The words of a story. Pure.
[[nodiscard]] SearchText searchText(const Article &article, const QString &note);

/// Writes or rewrites the row at a position. Many rows are fastest in ascending order.
void index(Connection &library, qint64 position, const SearchText &text);
/// Takes a row out.
void removeFromIndex(Connection &library, qint64 position);

} // namespace khobor::store
