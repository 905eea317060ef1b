// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds and sitemaps written in XML. Pure, any thread.

#pragma once

#include "feed/feed.h"

namespace khobor::feed {

/// Reads RSS, RDF, Atom or CDF from mended markup (feed/markup.h). NotAFeed for any other root.
[[nodiscard]] Result<Feed> readXmlFeed(const QByteArray &markup, const QUrl &base);
/// Reads a sitemap or an index of sitemaps from mended markup. NotAFeed for any other root.
[[nodiscard]] Result<Sitemap> readXmlSitemap(const QByteArray &markup, const QUrl &base);

} // namespace khobor::feed
