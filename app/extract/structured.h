// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sources that a page carries for machines. Pure, any thread.

#pragma once

#include "extract/claims.h"
#include "html/document.h"

namespace khobor::extract {

/// JSON-LD: the NewsArticle (or kin) that is about this page, out of any block, array or `@graph`.
[[nodiscard]] Claims readJsonLd(const html::Document &page, const QUrl &url);
/// meta elements: OpenGraph, Dublin Core, and the names that publishing systems use.
[[nodiscard]] Claims readMeta(const html::Document &page);
/// itemprop attributes of schema.org.
[[nodiscard]] Claims readMicrodata(const html::Document &page);
/// The data of the program that draws the page: Next.js, Quintype, SvelteKit and others that keep it as JSON.
[[nodiscard]] Claims readAppData(const html::Document &page);

} // namespace khobor::extract
