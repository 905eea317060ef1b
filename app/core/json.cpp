// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

#include <QJsonArray>

namespace khobor {

using namespace Qt::StringLiterals;

namespace {

QString address(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QUrl url(const QJsonValue &value)
{
    return QUrl(value.toString(), QUrl::StrictMode);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

QString groupKey(RelatedGroup group)
{
    switch (group) {
    case RelatedGroup::MoreInSection:
        return u"more_in_section"_s;
    case RelatedGroup::ReadAlso:
        return u"read_also"_s;
    case RelatedGroup::InText:
        return u"in_text"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

RelatedGroup groupFromKey(const QString &key)
{
    if (key == "more_in_section"_L1)
        return RelatedGroup::MoreInSection;
    return key == "in_text"_L1 ? RelatedGroup::InText : RelatedGroup::ReadAlso;
}

QJsonArray picturesToJson(const QList<Picture> &pictures)
{
    QJsonArray array;
    for (const Picture &picture : pictures)
        array.append(QJsonObject{{u"url"_s, address(picture.url)}, {u"caption"_s, picture.caption}});
    return array;
}

QJsonArray relatedToJson(const QList<RelatedLink> &links)
{
    QJsonArray array;
    for (const RelatedLink &link : links) {
        array.append(QJsonObject{{u"url"_s, address(link.url)},
                                 {u"title"_s, link.title},
                                 {u"image"_s, address(link.picture)},
                                 {u"group"_s, groupKey(link.group)}});
    }
    return array;
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray enclosuresToJson(const QList<Enclosure> &enclosures)
{
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject object{{u"href"_s, address(enclosure.url)}};
        insertText(object, u"type"_s, enclosure.type);
        if (enclosure.length >= 0)
            object.insert(u"length"_s, QString::number(enclosure.length));
        array.append(object);
    }
    return array;
}

} // namespace

QString isoTime(const std::optional<QDateTime> &time)
{
    return time ? time->toString(Qt::ISODate) : QString();
}

std::optional<QDateTime> timeFromIso(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QJsonObject toJson(const Article &article)
{
    return {
        {u"url"_s, address(article.url)},
        {u"title"_s, article.title},
        {u"dek"_s, article.dek},
        {u"authors"_s, QJsonArray::fromStringList(article.authors)},
        {u"published"_s, isoTime(article.published)},
        {u"modified"_s, isoTime(article.modified)},
        {u"section"_s, article.section},
        {u"source"_s, article.source},
        {u"language"_s, article.language},
        {u"lead_image"_s, address(article.lead.url)},
        {u"lead_caption"_s, article.lead.caption},
        {u"text"_s, article.text},
        {u"html"_s, article.html},
        {u"images"_s, picturesToJson(article.pictures)},
        {u"related"_s, relatedToJson(article.related)},
        {u"comments"_s, address(article.comments)},
        {u"next_page"_s, address(article.nextPage)},
    };
}

Article articleFromJson(const QJsonObject &object)
{
    Article article;
    article.url = url(object["url"_L1]);
    article.title = object["title"_L1].toString();
    article.dek = object["dek"_L1].toString();
    article.authors = strings(object["authors"_L1]);
    article.published = timeFromIso(object["published"_L1].toString());
    article.modified = timeFromIso(object["modified"_L1].toString());
    article.section = object["section"_L1].toString();
    article.source = object["source"_L1].toString();
    article.language = object["language"_L1].toString();
    article.lead = {url(object["lead_image"_L1]), object["lead_caption"_L1].toString()};
    article.text = object["text"_L1].toString();
    article.html = object["html"_L1].toString();
    for (const QJsonValue &image : object["images"_L1].toArray())
        article.pictures.append({url(image["url"_L1]), image["caption"_L1].toString()});
    for (const QJsonValue &link : object["related"_L1].toArray()) {
        article.related.append({url(link["url"_L1]), link["title"_L1].toString(), url(link["image"_L1]),
                                groupFromKey(link["group"_L1].toString())});
    }
    article.comments = url(object["comments"_L1]);
    article.nextPage = url(object["next_page"_L1]);
    return article;
}

QJsonObject toJson(const Item &item)
{
    QJsonObject object;
    insertText(object, u"title"_s, item.title);
    insertText(object, u"link"_s, address(item.url));
    insertText(object, u"id"_s, item.guid);
    insertText(object, u"summary"_s, item.summaryHtml);
    insertText(object, u"content"_s, item.contentHtml);
    if (!item.authors.isEmpty()) {
        object.insert(u"author"_s, item.authors.join(", "_L1));
        object.insert(u"authors"_s, QJsonArray::fromStringList(item.authors));
    }
    insertText(object, u"published"_s, isoTime(item.published));
    insertText(object, u"updated"_s, isoTime(item.updated));
    insertText(object, u"comments"_s, address(item.comments));
    if (!item.tags.isEmpty())
        object.insert(u"tags"_s, QJsonArray::fromStringList(item.tags));
    insertText(object, u"picture"_s, address(item.picture));
    if (!item.enclosures.isEmpty())
        object.insert(u"enclosures"_s, enclosuresToJson(item.enclosures));
    return object;
}

Item itemFromJson(const QJsonObject &object)
{
    Item item;
    item.title = object["title"_L1].toString();
    item.url = url(object["link"_L1]);
    item.guid = object["id"_L1].toString();
    item.summaryHtml = object["summary"_L1].toString();
    item.contentHtml = object["content"_L1].toString();
    item.authors = strings(object["authors"_L1]);
    item.published = timeFromIso(object["published"_L1].toString());
    item.updated = timeFromIso(object["updated"_L1].toString());
    item.comments = url(object["comments"_L1]);
    item.tags = strings(object["tags"_L1]);
    item.picture = url(object["picture"_L1]);
    for (const QJsonValue &enclosure : object["enclosures"_L1].toArray()) {
        const QString length = enclosure["length"_L1].toString();
        item.enclosures.append(
            {url(enclosure["href"_L1]), enclosure["type"_L1].toString(), length.isEmpty() ? -1 : length.toLongLong()});
    }
    return item;
}

} // namespace khobor
