// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Headlines in the order of the library, and how newer knowledge is worked into them. Pure, any thread.

#pragma once

#include "core/records.h"

namespace khobor::models {

/// Whether `a` stands above `b`: the newer first, of the same moment the one that came later.
[[nodiscard]] bool standsAbove(const Headline &a, const Headline &b);

/// A run of new rows that belong together at one place.
struct Insertion {
    qsizetype row = 0; ///< before which row of the list as it stands once the insertions before it are made
    QList<Headline> headlines;
};

/// Where the headlines `fresh`, none of which is in `rows`, belong in `rows`, which are in order.
[[nodiscard]] QList<Insertion> insertionsFor(const QList<Headline> &rows, QList<Headline> fresh);

/// The row at which `headline` stands or would stand in `rows`, which are in order.
[[nodiscard]] qsizetype placeOf(const QList<Headline> &rows, const Headline &headline);

} // namespace khobor::models
