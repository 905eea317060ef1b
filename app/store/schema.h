// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of both databases, as steps that are only ever added to.

#pragma once

#include <span>

namespace khobor::store {

/// The statements that take a database from version n to n + 1; the first step begins at nothing.
using Migration = std::span<const char *const>;

/// library.db: stories, lists, pictures, the search index. All of it can be fetched again.
[[nodiscard]] std::span<const Migration> librarySteps();
/// marks.db: what a person did.
[[nodiscard]] std::span<const Migration> marksSteps();

} // namespace khobor::store
