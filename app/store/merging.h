// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a story that comes again: the fuller version, with its gaps filled from the other. Pure.

#pragma once

#include "core/records.h"

namespace khobor::store {

/// What the list and, if it was read, the page say of a story together; the page goes first.
[[nodiscard]] Article articleOf(const Arrival &arrival);

/// The kept story after another version arrived: one with text replaces one without, a longer one a shorter one, one that
/// was modified later an earlier one. What the chosen version lacks is taken from the other.
[[nodiscard]] Article merged(const Article &kept, const Article &arrived);

} // namespace khobor::store
