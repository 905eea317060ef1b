// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much is fetched, as a reader chose it. Plain values, any thread.

#pragma once

#include "core/ids.h"

#include <QHash>

namespace khobor::newsroom {

/// When the full text of a new story is fetched.
enum class FullText {
    Always, ///< in the background, with each refresh
    WhenOpened,
    Never, ///< what the feed says is all
};

/// Settings of fetching.
struct Policy {
    bool isLean = false; ///< পাতলা: text only, no pictures
    FullText fullText = FullText::Always;
    QHash<OutletId, FullText> outlets; ///< those that differ

    [[nodiscard]] FullText fullTextOf(const OutletId &outlet) const { return outlets.value(outlet, fullText); }
};

} // namespace khobor::newsroom
