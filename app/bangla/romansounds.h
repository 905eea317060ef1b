// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sounds of Bangla words and how people spell them in Latin letters. For roman.h alone.

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace khobor::bangla {

/// One way to spell a sound, and how unusual it is, in hundredths of a wrong letter.
struct Spelling {
    QString letters;
    int cost = 0;
};

/// A sound with its spellings. `skipCost` is what it costs to leave it out altogether.
struct Sound {
    QList<Spelling> spellings;
    int skipCost = 100;
};

/// The sounds of a word, with the inherent vowels. They point into a table that lives as long as the program.
[[nodiscard]] QList<const Sound *> soundsOf(const QString &bangla);

/// The word's consonants, one letter for those that are written alike in Latin; for an index.
[[nodiscard]] QString skeletonOf(const QString &bangla);

/// The skeletons that a romanised word may have: c may be k or s, g may be j, w may be silent.
[[nodiscard]] QStringList romanSkeletons(const QString &roman);

/// Whether the letters spell all of the sounds or may stop short of the last ones.
enum class Spelt { Whole, Beginning };

/// How far the letters are from the sounds, in hundredths of a wrong letter, or more than `most` as soon as that is sure.
[[nodiscard]] int romanDistance(const QString &roman, const QList<const Sound *> &sounds,
                                int most = std::numeric_limits<int>::max(), Spelt spelt = Spelt::Whole);

} // namespace khobor::bangla
