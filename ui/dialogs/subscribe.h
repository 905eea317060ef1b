// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding papers and exchanging lists of them. Main thread; files are read and written in the global thread pool.

#pragma once

#include "core/error.h"
#include "core/outlet.h"

#include <QCoroTask>
#include <QFuture>

#include <functional>
#include <stop_token>

namespace khobor::newsroom {
class Newsroom;
}
namespace khobor::store {
class Library;
}

namespace khobor::dialogs {

/// Told after each outlet how many of them are added.
using AddProgress = std::function<void(int done)>;

/// Adds the outlets to the library one after the other and lets the newsroom know. Those added before it was stopped stay.
/// Gives how many were added, or the first failure.
[[nodiscard]] QCoro::Task<Result<int>> subscribe(newsroom::Newsroom &newsroom, store::Library &library,
                                                 QList<Outlet> outlets, AddProgress progress, std::stop_token stop);

/// The outlets of an OPML file of at most 16 MiB. FileNotFound, FileUnreadable, TooLarge or Malformed otherwise.
[[nodiscard]] QFuture<Result<QList<Outlet>>> readOpmlFile(const QString &path);
/// Writes outlets as OPML, whole or not at all. FileUnwritable otherwise.
[[nodiscard]] QFuture<Result<void>> writeOpmlFile(const QString &path, const QList<Outlet> &outlets);

} // namespace khobor::dialogs
