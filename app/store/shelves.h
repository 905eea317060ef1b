// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// On which shelves a story stands: its outlet, its sections and its topics. Writing thread.

#pragma once

#include "core/records.h"
#include "store/connection.h"

namespace khobor::store {

/// What a shelf holds the stories of.
enum class ShelfKind { Outlet, Section, Topic };

/// One outlet, section or topic, by its key.
struct Shelf {
    ShelfKind kind{};
    QString key;
};

/// The kind as it stands in the database.
[[nodiscard]] QString shelfKindKey(ShelfKind kind);

/// The shelves that an arrival names.
[[nodiscard]] QList<Shelf> shelvesOf(const Arrival &arrival);

/// The row of a shelf; 0 when nothing ever stood on it.
[[nodiscard]] qint64 shelfRow(Connection &library, const Shelf &shelf);

/// Puts a story on a shelf; whether it did not stand there before.
bool putOnShelf(Connection &library, const Shelf &shelf, ArticleId story);

} // namespace khobor::store
