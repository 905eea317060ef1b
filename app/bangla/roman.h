// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds Bangla words by the way people type them in Latin letters: rashia, prodhan montri, dhaka, bnp. Pure functions but for
// the lookup that is given; any thread.

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace khobor::bangla {

/// A vocabulary as the ranking sees it: the words whose romanKey() is one of those given, of words that fit equally well the
/// more frequent first.
using RomanLookup = std::function<QStringList(const QStringList &keys)>;

/// The key under which a vocabulary has to keep a word: its consonants, one Latin letter for those that are written alike.
[[nodiscard]] QString romanKey(const QString &bangla);

/// The keys with one consonant more, less or wrong.
[[nodiscard]] QStringList romanNeighbours(const QString &key);

/// A word that a romanised one may mean, and how far their spellings are apart: in hundredths of a wrong letter, with
/// nothing for the usual ways to write a sound.
struct RomanMatch {
    QString word;
    int distance = 0;

    friend bool operator==(const RomanMatch &, const RomanMatch &) = default;
};

/// How far from what was typed the words are sought.
enum class RomanReach {
    Exact, ///< those with the same consonants
    Near, ///< when none of these is a plain spelling, those with a consonant more, less or wrong, too
};

/// The words that the romanised one may mean, best first, at most `limit`; empty when none is near. Case, blanks and hyphens
/// do not count. A weighted edit distance between the letters and the sounds of each word that has about the same
/// consonants; letters that are read by their names (BNP, বিএনপি) are tried so, too.
[[nodiscard]] QList<RomanMatch> rankRoman(QStringView roman, const RomanLookup &lookup, RomanReach reach = RomanReach::Near,
                                          qsizetype limit = 10);

/// The words that begin as the letters sound, best first. `lookup` gives the words whose romanKey() begins with one of the
/// keys.
[[nodiscard]] QList<RomanMatch> rankRomanBeginning(QStringView roman, const RomanLookup &lookup, qsizetype limit = 10);

/// A vocabulary in memory. Immutable.
class RomanIndex final
{
public:
    /// Of two words that fit equally well, the one that comes first in the vocabulary ranks first: give the more
    /// frequent first.
    explicit RomanIndex(const QStringList &vocabulary);

    /// The words of rankRoman().
    [[nodiscard]] QStringList rank(QStringView roman, qsizetype limit = 10) const;

private:
    QHash<QString, QStringList> m_byKey;
};

} // namespace khobor::bangla
