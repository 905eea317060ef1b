// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"

#include "core/json.h"
#include "feed/gzip.h"
#include "feed/jsonfeed.h"
#include "feed/markup.h"
#include "feed/xmlfeed.h"
#include "html/charset.h"

#include <QJsonArray>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 << 20;

/// The document as UTF-8. Valid UTF-8 passes untouched, whatever it says of itself: large feeds are read in less memory.
QByteArray textOf(const QByteArray &body, const QByteArray &contentType)
{
    const bool isUtf8 = body.isValidUtf8() && !body.contains('\0');
    QByteArray text = isUtf8 ? body : html::decode(body, contentType).toUtf8();
    while (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

bool isJson(const QByteArray &text)
{
    const QByteArrayView trimmed = QByteArrayView(text).trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

Result<Feed> parseFeed(const QByteArray &body, const QByteArray &contentType, const QUrl &base)
{
    const Result<QByteArray> bytes = unzipped(body, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QByteArray text = textOf(*bytes, contentType);
    return isJson(text) ? readJsonFeed(text, base) : readXmlFeed(mendMarkup(text), base);
}

Result<Sitemap> parseSitemap(const QByteArray &body, const QByteArray &contentType, const QUrl &base)
{
    const Result<QByteArray> bytes = unzipped(body, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QByteArray markup = mendMarkup(textOf(*bytes, contentType));
    const Result<Sitemap> sitemap = readXmlSitemap(markup, base);
    if (sitemap || sitemap.error().kind != ErrorKind::NotAFeed)
        return sitemap;
    // Some papers' "sitemap" is an RSS feed, which search engines take as well.
    return readXmlFeed(markup, base).transform([](const Feed &feed) { return Sitemap{feed.items, {}}; });
}

QJsonObject toJson(const Feed &feed)
{
    QJsonObject about;
    insertText(about, u"title"_s, feed.title);
    insertText(about, u"link"_s, feed.link.toString(QUrl::FullyEncoded));
    insertText(about, u"subtitle"_s, feed.subtitle);
    insertText(about, u"language"_s, feed.language);
    insertText(about, u"image"_s, feed.image.toString(QUrl::FullyEncoded));
    insertText(about, u"author"_s, feed.author);
    insertText(about, u"id"_s, feed.id);
    QJsonArray entries;
    for (const Item &item : feed.items)
        entries.append(khobor::toJson(item));
    return {{u"feed"_s, about}, {u"entries"_s, entries}};
}

} // namespace khobor::feed
