// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page to a story, or to the stories it lists. Pure, any thread; called in the parsing process.

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/outlet.h"

namespace khobor::extract {

/// A page as it was served.
struct Page {
    QByteArray body;
    QByteArray contentType; ///< the Content-Type header, may be empty
    QUrl url; ///< where it finally came from
    PageRules rules = {}; ///< what the outlet's file says of its pages; selectors that are none are passed over
};

/// Extracts the story of a page. NotAStory for section pages, error pages and empty shells, BotProtection and
/// Paywall where the page is one, TooLarge above 8 MiB.
[[nodiscard]] Result<Article> extractArticle(const Page &page);

/// The stories a section page links to, in its order, each with title, picture and time where the page shows them.
/// BotProtection where the page is one; NotFound when no story is linked.
[[nodiscard]] Result<QList<Item>> extractSection(const Page &page);

} // namespace khobor::extract
