// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/suggestion.h"

#include "store/sought.h"
#include "store/vocabulary.h"

#include <algorithm>
#include <numeric>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

/// Levenshtein's distance.
qsizetype editsBetween(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.last();
}

/// The word of the library with the fewest letters wrong; of several the more frequent.
QString nearest(const QString &key, const QStringList &words)
{
    const qsizetype tolerable = std::clamp<qsizetype>(key.size() / 3, 1, 3);
    qsizetype best = tolerable + 1;
    QString found;
    for (const QString &word : words) {
        for (const SearchWord &each : searchWords(word)) {
            if (const qsizetype edits = editsBetween(key, each.key); edits < best) {
                best = edits;
                found = word;
            }
        }
    }
    return found;
}

bool isKnownWord(Connection &library, const QString &text)
{
    const QList<SearchWord> words = searchWords(text);
    return std::ranges::all_of(words, [&](const SearchWord &word) { return isKnown(library, word.key, word.stem); });
}

bool isNumber(const QString &key)
{
    return std::ranges::any_of(key, [](QChar c) { return c.isDigit(); });
}

QString mended(Connection &library, const QString &word, const Spellings &spellings)
{
    const Vocabulary known = vocabularyOf(library);
    const QStringList proposed = spellings.value(word);
    const auto usable = std::ranges::find_if(proposed, [&](const QString &each) { return isKnownWord(library, each); });
    if (usable != proposed.end())
        return *usable;
    const QList<SearchWord> words = searchWords(word);
    if (words.size() != 1)
        return {};
    const auto romanised = bangla::rankRoman(word, known.withKeys, bangla::RomanReach::Near, 1);
    if (!romanised.isEmpty())
        return romanised.first().word;
    const QString consonants = bangla::romanKey(word);
    const QString alike = nearest(words.first().key, known.withKeys({consonants}));
    return alike.isEmpty() ? nearest(words.first().key, known.withKeys(bangla::romanNeighbours(consonants))) : alike;
}

template <class Take> void eachUnknown(Connection &library, const QString &typed, Take take)
{
    const Vocabulary known = vocabularyOf(library);
    const Typed read = readTyped(typed);
    for (const Term &term : read.terms) {
        for (const bangla::Span span : bangla::words(term.text)) {
            const QString word = bangla::textOf(term.text, span).toString();
            const QList<SearchWord> words = searchWords(word);
            const bool isMeant = !term.isExcluded && words.size() == 1 && !isNumber(words.first().key);
            if (isMeant && !isKnownWord(library, word) && romanised(word, known).isEmpty())
                take(word);
        }
    }
}

} // namespace

QStringList unknownWords(Connection &library, const QString &typed)
{
    QStringList unknown;
    eachUnknown(library, typed, [&](const QString &word) { unknown.append(word); });
    return unknown;
}

QString suggestion(Connection &library, const QString &typed, const Spellings &spellings)
{
    QString suggested = typed.simplified();
    bool isBetter = false;
    eachUnknown(library, typed, [&](const QString &word) {
        if (const QString better = mended(library, word, spellings); !better.isEmpty() && better != word) {
            suggested.replace(word, better);
            isBetter = true;
        }
    });
    return isBetter ? suggested : QString();
}

} // namespace khobor::store
