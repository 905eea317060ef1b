// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The outlets that a reader added, kept with the marks.

#pragma once

#include "core/records.h"
#include "store/desk.h"

namespace khobor::store {

/// Adds an outlet, or replaces the one of the same id.
[[nodiscard]] Result<void> addOutlet(Connection &marks, const Outlet &outlet, const QDateTime &now);
/// Takes an outlet away, with those of its stories that are neither saved nor noted.
[[nodiscard]] Result<Changes> removeOutlet(Desk &desk, const OutletId &outlet);
/// In the order in which they were added.
[[nodiscard]] Result<QList<Outlet>> addedOutlets(Connection &marks);

} // namespace khobor::store
