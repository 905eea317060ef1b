// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of a feed or sitemap to items. Pure, any thread; called in the parsing process.

#pragma once

#include "core/article.h"
#include "core/error.h"

#include <QJsonObject>

namespace khobor::feed {

/// What is read of one feed or sitemap; the entries after these are left out.
inline constexpr qsizetype mostItems = 5'000;

/// A feed as published: RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, RDF, JSON Feed. Absent means empty.
/// Texts are plain but for the subtitle, which is HTML and not sanitised.
struct Feed {
    QString title;
    QUrl link;
    QString subtitle;
    QString language;
    QUrl image;
    QString author;
    QString id;
    QList<Item> items;
};

/// Reads a feed of any kind, repairing what is not well-formed; one bad entry never costs the others.
/// NotAFeed when no feed can be seen in it (an HTML page, say), TooLarge above 16 MiB, Malformed when nothing is left.
/// `base` resolves relative addresses; an empty one leaves them as they are.
[[nodiscard]] Result<Feed> parseFeed(const QByteArray &body, const QByteArray &contentType, const QUrl &base);

/// A sitemap: stories of a news sitemap (newest first as served), or the addresses of the sitemaps it indexes.
struct Sitemap {
    QList<Item> items;
    QList<QUrl> sitemaps;
};

/// Reads a (news) sitemap or sitemap index, gzip or plain. Errors as parseFeed.
[[nodiscard]] Result<Sitemap> parseSitemap(const QByteArray &body, const QByteArray &contentType, const QUrl &base);

/// What `khobor feed --json` prints: {"feed": …, "entries": […]}.
[[nodiscard]] QJsonObject toJson(const Feed &feed);

} // namespace khobor::feed
