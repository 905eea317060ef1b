// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a database file can be trusted. Before a connection is open.

#pragma once

#include "core/error.h"

#include <QString>

#include <span>

namespace khobor::store {

/// What a look at a database file found.
enum class Health { Missing, Sound, Broken };

/// Whether every page is to be read, or only the first ones.
enum class Thoroughness { Quick, Thorough };

/// Looks at a database that should have the table `table` and at most `steps` versions; why it is broken goes to `why`.
/// NewerSchema for one that a later Khobor wrote, which is not touched; FileUnwritable for one that may not be opened.
[[nodiscard]] Result<Health> examine(const QString &file, size_t steps, const QString &table, Thoroughness thoroughness,
                                     QString &why);

} // namespace khobor::store
