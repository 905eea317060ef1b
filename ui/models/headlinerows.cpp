// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headlinerows.h"

#include <algorithm>

namespace khobor::models {

bool standsAbove(const Headline &a, const Headline &b)
{
    const QDateTime above = a.standing(), below = b.standing();
    return above == below ? a.id > b.id : above > below;
}

qsizetype placeOf(const QList<Headline> &rows, const Headline &headline)
{
    return std::ranges::lower_bound(rows, headline, standsAbove) - rows.begin();
}

QList<Insertion> insertionsFor(const QList<Headline> &rows, QList<Headline> fresh)
{
    std::ranges::sort(fresh, standsAbove);
    QList<Insertion> insertions;
    qsizetype before = -1;
    qsizetype inserted = 0;
    for (const Headline &headline : std::as_const(fresh)) {
        const qsizetype place = placeOf(rows, headline);
        if (place != before)
            insertions.append(Insertion{place + inserted, {}});
        before = place;
        insertions.last().headlines.append(headline);
        ++inserted;
    }
    return insertions;
}

} // namespace khobor::models
