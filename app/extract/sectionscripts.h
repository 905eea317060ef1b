// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories that a page carries as data for its own programs (Next.js, Quintype, SvelteKit, JSON-LD). Pure, any thread.

#pragma once

#include "core/article.h"
#include "html/document.h"

namespace khobor::extract {

/// No more stories are taken from one section page.
constexpr qsizetype mostStories = 500;

/// The stories that the page's scripts name with headline and address, in their order.
[[nodiscard]] QList<Item> scriptedStories(const html::Document &page, const QUrl &base);

} // namespace khobor::extract
