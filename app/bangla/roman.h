// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds Bangla words by the way people type them in Latin letters: rashia, prodhan montri, dhaka. An index is immutable and
// may be used from any thread.

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>

namespace khobor::bangla {

struct Sound;

/// A vocabulary that romanised words are looked up in.
class RomanIndex final
{
public:
    /// Of two words that fit equally well, the one that comes first in the vocabulary ranks first: give the more
    /// frequent first.
    explicit RomanIndex(QStringList vocabulary);

    /// The words that the romanised one may mean, best first, at most `limit`; empty when none is near. Case, blanks and
    /// hyphens do not count. A weighted edit distance between the letters and the sounds of each word that has about the
    /// same consonants.
    [[nodiscard]] QStringList rank(QStringView roman, qsizetype limit = 10) const;

private:
    /// How far the consonants of a candidate may be from those that were typed.
    enum class Reach { OneMissing, OneWrong };

    [[nodiscard]] QList<qsizetype> candidates(const QString &letters, Reach reach) const;
    [[nodiscard]] QList<std::pair<int, qsizetype>> measured(const QString &letters, Reach reach) const;

    QStringList m_vocabulary;
    QList<QList<const Sound *>> m_sounds; ///< of each word
    QHash<QString, QList<qsizetype>> m_bySkeleton;
    QHash<QString, QList<qsizetype>> m_byShortened; ///< by skeletons with one consonant left out
};

} // namespace khobor::bangla
