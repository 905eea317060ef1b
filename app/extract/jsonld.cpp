// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/lenientjson.h"
#include "extract/structured.h"
#include "html/address.h"
#include "html/sanitise.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

/// Text of a value that may be a string, a list of them or an object with a name.
QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return textOf(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return textOf(object.contains("name"_L1) ? object["name"_L1] : object["@value"_L1]);
    }
    const QString text = value.toString().trimmed();
    if (text == "undefined"_L1 || text == "null"_L1 || text == "Invalid date"_L1)
        return {};
    return text.contains(u'&') || text.contains(u'<') ? html::plainText(text).simplified() : text.simplified();
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            names += namesOf(each);
    } else if (const QString name = textOf(value); !name.isEmpty()) {
        names.append(name);
    }
    return names;
}

QString addressOf(const QJsonValue &value)
{
    if (value.isArray())
        return addressOf(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString url = addressOf(object["url"_L1]);
        return !url.isEmpty()                               ? url
            : !object["contentUrl"_L1].toString().isEmpty() ? object["contentUrl"_L1].toString()
                                                            : object["@id"_L1].toString();
    }
    return value.toString().trimmed();
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    QStringList types;
    for (const QJsonValue &each : type.isArray() ? type.toArray() : QJsonArray{type})
        types.append(each.toString().section(u'/', -1));
    return types;
}

/// How well an object's type fits a story: 2 for articles, 1 for pages that may be one, 0 for the rest.
int storyRank(const QJsonObject &object)
{
    int rank = 0;
    for (const QString &type : typesOf(object)) {
        const bool isArticle = type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == "Report"_L1
            || type == "SocialMediaPosting"_L1 || type == "Review"_L1 || type == "Recipe"_L1;
        const bool isPage = type == "WebPage"_L1 || type == "ItemPage"_L1 || type == "VideoObject"_L1;
        rank = std::max(rank, isArticle ? 2 : isPage ? 1 : 0);
    }
    return rank;
}

/// All objects of a value that may describe a story or the way to it, outermost first.
void collect(const QJsonValue &value, QList<QJsonObject> &objects, int depth = 0)
{
    if (depth > 6 || objects.size() > 500)
        return;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collect(each, objects, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        objects.append(object);
        for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1, "itemListElement"_L1})
            collect(object[key], objects, depth + 1);
    }
}

QString pathOf(const QString &address)
{
    const QUrl url = html::withoutTracking(QUrl(address));
    return url.path(QUrl::FullyDecoded).chopped(url.path().endsWith(u'/') ? 1 : 0);
}

/// The object that is about the page: an article at its address, else the first article, else a page.
QJsonObject storyOf(const QList<QJsonObject> &objects, const QUrl &url)
{
    const QString own = pathOf(url.toString());
    const auto score = [&](const QJsonObject &object) {
        const bool isHere = !own.isEmpty()
            && (pathOf(addressOf(object["url"_L1])) == own || pathOf(addressOf(object["mainEntityOfPage"_L1])) == own);
        const bool hasHeadline = object.contains("headline"_L1);
        return storyRank(object) * 4 + (isHere ? 2 : 0) + (hasHeadline ? 1 : 0);
    };
    const auto best = std::ranges::max_element(objects, {}, score);
    return best != objects.end() && storyRank(*best) > 0 ? *best : QJsonObject();
}

/// The last step of a breadcrumb that is a section: neither the front page nor the story itself.
QString sectionOfBreadcrumb(const QList<QJsonObject> &objects, const QString &title)
{
    QString section;
    for (const QJsonObject &object : objects) {
        if (!typesOf(object).contains("BreadcrumbList"_L1))
            continue;
        const QJsonArray steps = object["itemListElement"_L1].toArray();
        for (qsizetype i = 1; i < steps.size(); ++i) {
            const QJsonObject step = steps[i].toObject();
            const QString name = textOf(step.contains("name"_L1) ? step["name"_L1] : step["item"_L1]);
            if (!name.isEmpty() && name != title && name.size() < 40)
                section = name;
        }
    }
    return section;
}

QJsonObject personById(const QList<QJsonObject> &objects, const QString &id)
{
    for (const QJsonObject &object : objects) {
        if (object["@id"_L1].toString() == id && object.contains("name"_L1))
            return object;
    }
    return {};
}

/// Authors, with {"@id": …} looked up among the page's objects.
QStringList authorsOf(const QJsonValue &value, const QList<QJsonObject> &objects)
{
    QStringList authors;
    for (const QJsonValue &each : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const QString id = each["@id"_L1].toString();
        const bool isReference = each.isObject() && !each.toObject().contains("name"_L1) && !id.isEmpty();
        authors += namesOf(isReference ? QJsonValue(personById(objects, id)) : each);
    }
    return authors;
}

Claims claimsOf(const QJsonObject &story, const QList<QJsonObject> &objects)
{
    Claims claims;
    claims.isStory = storyRank(story) == 2;
    claims.title = textOf(story.contains("headline"_L1) ? story["headline"_L1] : story["name"_L1]);
    claims.dek =
        textOf(story.contains("alternativeHeadline"_L1) && story["alternativeHeadline"_L1].toString() != claims.title
                   ? story["alternativeHeadline"_L1]
                   : story["description"_L1]);
    claims.authors = authorsOf(story["author"_L1], objects);
    if (claims.authors.isEmpty())
        claims.authors = authorsOf(story["creator"_L1], objects);
    claims.published = textOf(story["datePublished"_L1]);
    if (claims.published.isEmpty())
        claims.published = textOf(story["dateCreated"_L1]);
    claims.modified = textOf(story["dateModified"_L1]);
    claims.section = textOf(story["articleSection"_L1]);
    if (claims.section.isEmpty())
        claims.section = sectionOfBreadcrumb(objects, claims.title);
    claims.language = textOf(story["inLanguage"_L1]);
    claims.picture = addressOf(story["image"_L1]);
    if (claims.picture.isEmpty())
        claims.picture = addressOf(story["thumbnailUrl"_L1]);
    claims.pictureCaption = textOf(story["image"_L1].toObject()["caption"_L1]);
    claims.bodyHtml = story["articleBody"_L1].toString();
    if (claims.bodyHtml.isEmpty())
        claims.bodyHtml = story["text"_L1].toString();
    claims.url = addressOf(story.contains("url"_L1) ? story["url"_L1] : story["mainEntityOfPage"_L1]);
    const QJsonValue isFree = story["isAccessibleForFree"_L1];
    claims.isLocked = isFree.isBool() ? !isFree.toBool() : isFree.toString().compare("false"_L1, Qt::CaseInsensitive) == 0;
    return claims;
}

} // namespace

Claims readJsonLd(const html::Document &page, const QUrl &url)
{
    QList<QJsonObject> objects;
    for (const html::Script &script : page.scripts()) {
        if (!script.type.contains("ld+json"_L1))
            continue;
        for (const QJsonValue &value : readJson(script.content))
            collect(value, objects);
    }
    const QJsonObject story = storyOf(objects, url);
    if (!story.isEmpty())
        return claimsOf(story, objects);
    Claims claims;
    claims.section = sectionOfBreadcrumb(objects, {});
    return claims;
}

} // namespace khobor::extract
