// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the version a database has to the one this Khobor writes.

#pragma once

#include "store/connection.h"
#include "store/schema.h"

namespace khobor::store {

/// The database's version: how many steps it has taken.
[[nodiscard]] int versionOf(Connection &database);

/// Takes the steps that are missing, one transaction each. NewerSchema when there are more than this Khobor knows.
[[nodiscard]] Result<void> migrate(Connection &database, std::span<const Migration> steps);

} // namespace khobor::store
