// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which kept stories tell of the same thing, or of something near it. Any thread's desk.

#pragma once

#include "core/records.h"
#include "store/connection.h"

#include <QSet>

namespace khobor::store {

/// What a text is compared by: how often each of its stems stands in it, and its runs of three stems, as hashes.
struct Likeness {
    QHash<QString, int> stems;
    QSet<size_t> runs;
};

/// The likeness of a text. Pure.
[[nodiscard]] Likeness likenessOf(const QString &text);

/// How much of the shorter text the longer one repeats, 0 to 1: the shared runs over the runs of the shorter (Broder's
/// containment of shingles). Counted exactly, not by MinHash: of a hundred thousand stories the index leaves a few dozen to
/// be compared. Pure.
[[nodiscard]] double containment(const Likeness &a, const Likeness &b);
/// From here on two texts count as one story.
inline constexpr double oneStory = 0.4;

/// How near two texts are in meaning, 0 to 1: the cosine between their stems, each weighted by its frequency in the text
/// and its rarity in the library (tf-idf). `rarity` gives the natural logarithm of the inverse share of stories. Pure.
[[nodiscard]] double nearness(const Likeness &a, const Likeness &b, const std::function<double(const QString &)> &rarity);

/// Stories like one, found among those of the days around it.
struct Alike {
    QList<ArticleId> same; ///< the same report in other papers, newest first
    QList<ArticleId> related; ///< nearest in meaning, the nearest first
};

/// At most `limit` of each. NotFound or Damaged when the story cannot be read.
[[nodiscard]] Result<Alike> alike(Connection &library, ArticleId story, int limit);

} // namespace khobor::store
