// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeping what arrives. Writing thread.

#pragma once

#include "core/records.h"
#include "store/desk.h"

namespace khobor::store {

/// Keeps arrivals in one transaction. One that has neither address nor guid is passed over.
[[nodiscard]] Result<Changes> keep(Desk &desk, const QList<Arrival> &arrivals, const QDateTime &now);

} // namespace khobor::store
