// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sectionscripts.h"

#include "bangla/dates.h"
#include "extract/sectionaddress.h"
#include "extract/sectionliteral.h"
#include "html/address.h"
#include "html/sanitise.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestScript = 64;
constexpr qsizetype shortest = 12; // letters; a headline is longer than a section's name
constexpr double secondsEnd = 1e11; // a number of seconds is smaller, one of milliseconds larger

// What publishing systems call the parts of a story, the surest word first.
constexpr std::array headlineKeys{"headline"_L1,      "news_title"_L1, "newsTitle"_L1, "post_title"_L1,
                                  "article_title"_L1, "title"_L1,      "heading"_L1,   "name"_L1};
constexpr std::array addressKeys{"url"_L1,      "link"_L1,      "permalink"_L1, "canonical_url"_L1, "canonicalUrl"_L1,
                                 "news_url"_L1, "share_url"_L1, "full_url"_L1,  "href"_L1,          "path"_L1,
                                 "uri"_L1,      "slug"_L1,      "@id"_L1};
constexpr std::array pictureKeys{"image"_L1,          "thumbnail"_L1,     "thumbnailUrl"_L1, "thumb"_L1, "picture"_L1,
                                 "featured_image"_L1, "featuredImage"_L1, "hero_image"_L1,   "cover"_L1, "photo"_L1,
                                 "image_url"_L1,      "imageUrl"_L1,      "og_image"_L1};
constexpr std::array timeKeys{"datePublished"_L1, "published_at"_L1,  "published-at"_L1, "publishedAt"_L1,
                              "publish_time"_L1,  "publishedDate"_L1, "pubDate"_L1,      "first-published-at"_L1,
                              "created_at"_L1,    "createdAt"_L1,     "date"_L1};

QString textOf(const QJsonValue &value)
{
    const QString text = value.isObject() ? value["rendered"_L1].toString() : value.toString();
    return text.contains(u'<') || text.contains(u'&') ? html::plainText(text).simplified() : text.simplified();
}

QString headlineOf(const QJsonObject &object)
{
    for (const QLatin1StringView key : headlineKeys) {
        const QString text = textOf(object[key]);
        if (text.size() >= shortest && text.contains(u' '))
            return text;
    }
    return {};
}

QUrl addressOf(const QJsonObject &object, const QUrl &base)
{
    for (const QLatin1StringView key : addressKeys) {
        const QString text = object[key].toString();
        const QUrl url = text.isEmpty() ? QUrl() : html::withoutTracking(html::resolveLink(base, text));
        // A slug alone does not say below which folder the story stands.
        const bool isWhole = key != "slug"_L1 || text.contains(u'/');
        if (isWhole && !url.isEmpty() && judgeAddress(url, base) != StoryAddress::No)
            return url;
    }
    return {};
}

QUrl pictureOf(const QJsonValue &value, const QUrl &base)
{
    if (value.isArray())
        return pictureOf(value[0], base);
    if (!value.isObject())
        return value.toString().contains(u'/') ? html::resolveLink(base, value.toString()) : QUrl();
    for (const QLatin1StringView key : {"url"_L1, "src"_L1, "contentUrl"_L1, "large"_L1, "medium"_L1}) {
        const QUrl url = value[key].isString() ? pictureOf(value[key], base) : QUrl();
        if (!url.isEmpty())
            return url;
    }
    return {};
}

QUrl pictureOf(const QJsonObject &object, const QUrl &base)
{
    for (const QLatin1StringView key : pictureKeys) {
        const QUrl url = pictureOf(object[key], base);
        if (!url.isEmpty())
            return url;
    }
    return {};
}

std::optional<QDateTime> timeOf(const QJsonObject &object)
{
    for (const QLatin1StringView key : timeKeys) {
        const QJsonValue value = object[key];
        if (value.isDouble() && value.toDouble() > 1e9) {
            const auto stamp = static_cast<qint64>(value.toDouble());
            return value.toDouble() < secondsEnd ? QDateTime::fromSecsSinceEpoch(stamp, QTimeZone::UTC)
                                                 : QDateTime::fromMSecsSinceEpoch(stamp, QTimeZone::UTC);
        }
        if (const auto time = bangla::parseDate(value.toString(), {}))
            return time;
    }
    return std::nullopt;
}

/// Walks through data and keeps what has a headline and an address.
struct Collector {
    const QUrl &base;
    QList<Item> items{};
    QSet<QString> known{};

    void add(const QJsonObject &object)
    {
        Item item;
        item.title = headlineOf(object);
        item.url = item.title.isEmpty() ? QUrl() : addressOf(object, base);
        if (item.url.isEmpty() || known.contains(storyKey(item.url)))
            return;
        item.picture = pictureOf(object, base);
        item.published = timeOf(object);
        // A menu's entry has a name and an address, too.
        const bool isCertain = judgeAddress(item.url, base) == StoryAddress::Certain;
        if (!isCertain && item.picture.isEmpty() && !item.published)
            return;
        known.insert(storyKey(item.url));
        items.append(item);
    }

    void walk(const QJsonValue &value, int depth)
    {
        if (depth > deepestScript || items.size() >= mostStories)
            return;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            add(object);
            for (const QJsonValue &child : object)
                walk(child, depth + 1);
        } else if (value.isArray()) {
            for (const QJsonValue &child : value.toArray())
                walk(child, depth + 1);
        }
    }
};

/// Next.js sends its data in pieces of text, each an argument of a call.
QByteArray streamedText(const QList<QJsonValue> &calls)
{
    QByteArray text;
    for (const QJsonValue &call : calls) {
        if (call[0].isDouble() && call[1].isString())
            text += call[1].toString().toUtf8();
    }
    return text;
}

bool isJson(const html::Script &script)
{
    return script.type.contains("json"_L1);
}

} // namespace

QList<Item> scriptedStories(const html::Document &page, const QUrl &base)
{
    Collector collector{base};
    QList<QJsonValue> streamed;
    for (const html::Script &script : page.scripts()) {
        const QJsonDocument document = isJson(script) ? QJsonDocument::fromJson(script.content) : QJsonDocument();
        if (!document.isNull()) {
            collector.walk(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
            continue;
        }
        const QList<QJsonValue> literals = literalsIn(script.content);
        if (script.content.contains("__next_f"))
            streamed.append(literals);
        for (const QJsonValue &literal : literals)
            collector.walk(literal, 0);
    }
    for (const QJsonValue &literal : literalsIn(streamedText(streamed)))
        collector.walk(literal, 0);
    return collector.items;
}

} // namespace khobor::extract
