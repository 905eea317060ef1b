// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What still reads back from a library that was damaged and set aside. Writing thread.

#pragma once

#include "core/records.h"
#include "store/connection.h"

namespace khobor::store {

/// The stories of which a row or a body can be found, from both ends of the damage.
[[nodiscard]] QList<ArticleId> salvageable(Connection &damaged);

/// A story as it would arrive again; none when nothing of it can be read.
[[nodiscard]] std::optional<Arrival> salvaged(Connection &damaged, ArticleId story);

} // namespace khobor::store
