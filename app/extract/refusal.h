// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that are no stories, and stories that are no pages of theirs. Pure, any thread.

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "extract/headline.h"

#include <optional>

namespace khobor::extract {

/// BotProtection for pages that ask for proof of being human; nothing for all others.
[[nodiscard]] std::optional<Error> botCheck(const html::Document &page);

/// What a page is when it is surely no story: a bot check, an error page.
[[nodiscard]] std::optional<Error> refusal(const PageView &view, const Sources &sources);

/// The article, or why it is none: Paywall where the sources say that it is locked and little is
/// there, NotAStory for section pages and empty shells.
[[nodiscard]] Result<Article> validated(Article article, const PageView &view, const Sources &sources);

} // namespace khobor::extract
