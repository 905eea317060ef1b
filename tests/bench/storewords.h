// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Made-up newspapers of any size, the same ones each time: words of Debian's Bangla dictionary, as often as words are in
// language (the n-th most frequent one 1/n as often as the first).

#pragma once

#include "core/records.h"

#include <random>

namespace khobor::bench {

/// Makes arrivals one after another.
class Press final
{
public:
    /// Takes the dictionary's words from a hunspell .dic; none are made when it cannot be read.
    explicit Press(const QString &dictionary);

    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    /// The next story, a few minutes younger than the one before, with `words` words of text.
    [[nodiscard]] Arrival next(int words);
    /// A word as often as it stands in stories.
    [[nodiscard]] QString word();

private:
    QString sentence(int words);

    QStringList m_words;
    std::mt19937 m_chance{20260601};
    std::discrete_distribution<qsizetype> m_rank;
    int m_made = 0;
};

} // namespace khobor::bench
