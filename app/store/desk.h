// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The databases as one thread sees them.

#pragma once

#include "store/connection.h"
#include "store/wordcounts.h"

#include <QDir>

namespace khobor::store {

/// The library and the reader's marks, open on one thread, and the folder that holds them.
struct Desk {
    QDir folder;
    std::unique_ptr<Connection> library;
    std::unique_ptr<Connection> marks;
    WordCounts wordCounts; ///< of the writing thread
};

/// Opens both databases of a folder as they are.
[[nodiscard]] Result<Desk> openDesk(const QString &folder, Access access);

} // namespace khobor::store
