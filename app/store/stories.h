// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One story and what hangs on it; stories by their addresses. Any thread's desk.

#pragma once

#include "core/records.h"
#include "store/desk.h"

namespace khobor::store {

/// A whole story. NotFound, or Damaged when its bytes changed since they were written.
[[nodiscard]] Result<StoredStory> story(Desk &desk, ArticleId story);
/// The story of an address; null when it is not kept.
[[nodiscard]] ArticleId storyAt(Connection &library, const QUrl &url);
/// Those of the addresses whose full text is kept.
[[nodiscard]] QList<QUrl> withText(Connection &library, const QList<QUrl> &urls);
/// Forgets the text of a story whose bytes changed, so that it is fetched again.
[[nodiscard]] Result<Changes> forgetText(Desk &desk, ArticleId story);
/// Unread stories by outlet, section and topic.
[[nodiscard]] Result<Counts> unreadCounts(Connection &library);

} // namespace khobor::store
