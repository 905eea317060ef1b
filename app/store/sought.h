// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From what was typed to the words that are looked for, in the index and in a text on screen. Any thread.

#pragma once

#include "bangla/roman.h"
#include "bangla/words.h"
#include "store/terms.h"
#include "store/words.h"

#include <QSet>

namespace khobor::store {

/// The words that the library knows, for romanised search.
struct Vocabulary {
    bangla::RomanLookup withKeys; ///< those whose key is one of these
    bangla::RomanLookup beginningWith; ///< those whose key begins with one of these
};

/// Words that make a text a hit, in any of their forms. Empty when nothing is looked for.
struct Sought {
    QSet<QString> keys; ///< as they sound
    QSet<QString> stems; ///< what all forms share
    QString beginning; ///< of a word still being typed; empty when there is none

    friend bool operator==(const Sought &, const Sought &) = default;
};

/// Where the words stand in a text, in order; for highlighting. Pure.
[[nodiscard]] QList<bangla::Span> hitsIn(QStringView text, const Sought &sought);

/// The words that are looked for by the terms that are not excluded.
[[nodiscard]] Sought soughtBy(const Typed &typed, const Vocabulary &known);

/// The words among the library's that a word in Latin letters may mean, best first; empty for any other word. One
/// that is still being typed may also be a beginning.
[[nodiscard]] QStringList romanised(QStringView word, const Vocabulary &known, bool isBeginning = false);

/// An expression for FTS5: all words must be found, each in any of its forms, the last one also as a beginning; "a phrase"
/// word for word; a word in Latin letters also as the Bangla that it spells, over a blank if need be. Empty when there is
/// nothing to find.
[[nodiscard]] QString wantedExpression(const Typed &typed, const Vocabulary &known);
/// The same for what must not be found: any of it.
[[nodiscard]] QString unwantedExpression(const Typed &typed, const Vocabulary &known);
/// What finds, of all that an expression finds, the stories with the words in the headline; for a phrase it is enough that
/// the headline has its words.
[[nodiscard]] QString inHeadline(const QString &expression);

} // namespace khobor::store
