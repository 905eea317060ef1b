// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A selection as SQL. Any thread's desk.

#pragma once

#include "core/records.h"
#include "store/connection.h"

namespace khobor::store {

/// What comes after SELECT: the tables, of which `story` is one, and the conditions, with their values.
struct Walk {
    QString from;
    QStringList where;
    QVariantList values;
    QString position; ///< the column to page and order by
    bool isEmpty = false; ///< nothing can be found
    QString search; ///< FTS5's expression for what is searched for, empty for other selections
};

/// The walk along the index that is narrowest for the selection. `outlets` are those that a search may name.
[[nodiscard]] Walk walkOf(Connection &library, const Selection &selection, const QList<Outlet> &outlets = {});

} // namespace khobor::store
