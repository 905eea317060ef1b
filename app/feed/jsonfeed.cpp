// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/jsonfeed.h"

#include "feed/construct.h"
#include "feed/entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

QStringList authorsOf(const QJsonObject &object)
{
    QStringList names;
    QJsonArray authors = object["authors"_L1].toArray();
    if (authors.isEmpty())
        authors.append(object["author"_L1]);
    for (const QJsonValue &author : std::as_const(authors)) {
        const QString name = author["name"_L1].toString().simplified();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

/// An id may be a number, although it should not.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QList<Enclosure> enclosuresOf(const QJsonArray &attachments, const QUrl &base)
{
    QList<Enclosure> enclosures;
    for (const QJsonValue &each : attachments) {
        const QUrl url = webAddress(base, each["url"_L1].toString());
        if (!url.isEmpty())
            enclosures.append({url, each["mime_type"_L1].toString(), each["size_in_bytes"_L1].toInteger(-1)});
    }
    return enclosures;
}

Item itemFrom(const QJsonObject &object, const QUrl &base)
{
    const auto address = [&](QLatin1StringView key) { return webAddress(base, object[key].toString()); };
    Item item;
    item.guid = idOf(object["id"_L1]);
    item.url = address("url"_L1);
    if (item.url.isEmpty())
        item.url = address("external_url"_L1);
    item.title = object["title"_L1].toString().simplified();
    item.summaryHtml = object["summary"_L1].toString().toHtmlEscaped();
    item.contentHtml = object["content_html"_L1].toString();
    if (item.contentHtml.isEmpty())
        item.contentHtml = object["content_text"_L1].toString().toHtmlEscaped();
    item.authors = authorsOf(object);
    item.published = timeOf(object["date_published"_L1].toString());
    item.updated = timeOf(object["date_modified"_L1].toString());
    for (const QJsonValue &tag : object["tags"_L1].toArray())
        item.tags.append(tag.toString().simplified());
    item.picture = address("image"_L1);
    if (item.picture.isEmpty())
        item.picture = address("banner_image"_L1);
    item.enclosures = enclosuresOf(object["attachments"_L1].toArray(), base);
    return item;
}

} // namespace

Result<Feed> readJsonFeed(const QByteArray &utf8, const QUrl &base)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(utf8, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Malformed, error.errorString());
    if (!object["items"_L1].isArray() && !object["version"_L1].toString().contains("jsonfeed"_L1))
        return failure(ErrorKind::NotAFeed, u"JSON, but no JSON Feed"_s);
    Feed feed;
    feed.title = object["title"_L1].toString().simplified();
    feed.link = webAddress(base, object["home_page_url"_L1].toString());
    feed.subtitle = object["description"_L1].toString();
    feed.language = object["language"_L1].toString();
    feed.image = webAddress(base, object["icon"_L1].toString());
    feed.author = authorsOf(object).join(", "_L1);
    feed.id = object["feed_url"_L1].toString();
    for (const QJsonValue &each : object["items"_L1].toArray()) {
        if (each.isObject() && feed.items.size() < mostItems)
            feed.items.append(itemFrom(each.toObject(), base));
    }
    return feed;
}

} // namespace khobor::feed
