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
#include <QStringDecoder>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 << 20;

/// UTF-32 is no encoding of the web's, but some feed writers' libraries emit it, with its byte order mark.
QByteArray fromUtf32(const QByteArray &body)
{
    const QString text = QStringDecoder(QStringDecoder::Utf32)(body);
    return text.toUtf8();
}

/// The document as UTF-8. Valid UTF-8 passes untouched, whatever it says of itself: large feeds are read in less memory.
QByteArray textOf(const QByteArray &body, const QByteArray &contentType)
{
    const bool isUtf8 = body.isValidUtf8() && !body.contains('\0');
    const bool isUtf32 =
        body.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || body.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
    QByteArray text = isUtf8 ? body : isUtf32 ? fromUtf32(body) : html::decode(body, contentType).toUtf8();
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
    if (isJson(text))
        return readJsonFeed(text, base);
    return mendMarkup(text).and_then([&](const QByteArray &markup) { return readXmlFeed(markup, base); });
}

Result<Sitemap> parseSitemap(const QByteArray &body, const QByteArray &contentType, const QUrl &base)
{
    const Result<QByteArray> bytes = unzipped(body, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<QByteArray> markup = mendMarkup(textOf(*bytes, contentType));
    if (!markup)
        return std::unexpected(markup.error());
    const Result<Sitemap> sitemap = readXmlSitemap(*markup, base);
    if (sitemap || sitemap.error().kind != ErrorKind::NotAFeed)
        return sitemap;
    // Some papers' "sitemap" is an RSS feed, which search engines take as well.
    return readXmlFeed(*markup, base).transform([](const Feed &feed) { return Sitemap{feed.items, {}}; });
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
