// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's place among all others as one number: its time in seconds, then its id. Newest first is largest first, so the
// number is the order of every list, the key that a page goes on from, and the row of the search index, all at once.

#pragma once

#include "core/ids.h"
#include "core/records.h"

#include <algorithm>

namespace khobor::store {

inline constexpr int positionIdBits = 28; ///< a quarter of a billion stories, and seconds until the year 3058
inline constexpr qint64 positionIdMask = (qint64(1) << positionIdBits) - 1;
inline constexpr qint64 largestPosition = std::numeric_limits<qint64>::max();

[[nodiscard]] constexpr qint64 position(qint64 seconds, ArticleId id)
{
    constexpr qint64 last = (qint64(1) << (63 - positionIdBits)) - 1;
    return (std::clamp<qint64>(seconds, 0, last) << positionIdBits) | (id.value & positionIdMask);
}

[[nodiscard]] inline qint64 position(const PageKey &key)
{
    return position(key.time.toSecsSinceEpoch(), key.id);
}

} // namespace khobor::store
