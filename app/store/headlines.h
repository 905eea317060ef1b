// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of headlines: which stories a selection holds, newest first, a page at a time. Each selection is a walk along one
// index, from where the last page ended. Any thread's desk.

#pragma once

#include "core/records.h"
#include "store/connection.h"

namespace khobor::store {

/// Up to `limit` headlines after `after`. `outlets`, here and below, are those that a search may name.
[[nodiscard]] Result<QList<Headline>> headlines(Connection &library, const Selection &selection,
                                                const std::optional<PageKey> &after, int limit,
                                                const QList<Outlet> &outlets = {});
/// The headlines of those stories that are kept, in the order asked for.
[[nodiscard]] Result<QList<Headline>> headlinesById(Connection &library, const QList<ArticleId> &stories);
/// Every unread story of a selection.
[[nodiscard]] QList<ArticleId> unreadOf(Connection &library, const Selection &selection, const QList<Outlet> &outlets = {});
/// How many stories a selection holds.
[[nodiscard]] Result<int> countOf(Connection &library, const Selection &selection, const QList<Outlet> &outlets = {});

} // namespace khobor::store
