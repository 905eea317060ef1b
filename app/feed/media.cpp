// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/media.h"

#include "feed/construct.h"

#include <QRegularExpression>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

qint64 lengthOf(const QString &text)
{
    bool ok = false;
    const qint64 length = text.toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

bool isPicture(const Element &media)
{
    const QString medium = media.attribute("medium"_L1);
    const QString type = media.attribute("type"_L1);
    return medium == "image"_L1 || type.startsWith("image/"_L1) || (medium.isEmpty() && type.isEmpty());
}

/// The picture of the elements below that carry one in "url".
QUrl mediaPicture(const Element &entry)
{
    for (const QLatin1StringView name : {"content"_L1, "thumbnail"_L1}) {
        for (const Element &child : entry.children) {
            if (child.is(name, Vocabulary::Media) && isPicture(child))
                return webAddress(child.base, child.attribute("url"_L1));
            const bool isGroup =
                child.vocabulary == Vocabulary::Media && (child.name == "group"_L1 || child.name == "content"_L1);
            if (const QUrl inside = isGroup ? mediaPicture(child) : QUrl(); !inside.isEmpty())
                return inside;
        }
    }
    return {};
}

QUrl ownPicture(const Element &entry)
{
    if (const Element *image = entry.child("image"_L1, Vocabulary::Itunes))
        return webAddress(image->base, image->attribute("href"_L1));
    const Element *image = entry.child("image"_L1);
    if (!image)
        return {};
    const Element *url = image->child("url"_L1);
    return webAddress(image->base, url ? url->content() : image->content());
}

QUrl firstPicture(const QString &html, const QUrl &base)
{
    static const QRegularExpression source(u"<img\\s(?:[^>]*?\\s)?src\\s*=\\s*[\"']([^\"'>]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = source.match(html);
    return match.hasMatch() ? webAddress(base, plainLine(match.captured(1))) : QUrl();
}

} // namespace

const Element *findMedia(const Element &entry, QLatin1StringView name)
{
    for (const Element &child : entry.children) {
        if (child.is(name, Vocabulary::Media))
            return &child;
        const bool isGroup =
            child.vocabulary == Vocabulary::Media && (child.name == "group"_L1 || child.name == "content"_L1);
        if (const Element *inside = isGroup ? findMedia(child, name) : nullptr)
            return inside;
    }
    return nullptr;
}

QList<Enclosure> enclosuresOf(const Element &entry)
{
    QList<Enclosure> enclosures;
    for (const Element &child : entry.children) {
        const bool isLink = child.is("link"_L1) && child.attribute("rel"_L1) == "enclosure"_L1;
        if (!isLink && !child.is("enclosure"_L1))
            continue;
        const QUrl url = webAddress(child.base, child.attribute(isLink ? "href"_L1 : "url"_L1));
        if (!url.isEmpty())
            enclosures.append({url, child.attribute("type"_L1), lengthOf(child.attribute("length"_L1))});
    }
    return enclosures;
}

QUrl pictureOf(const Element &entry, const Item &item)
{
    if (const QUrl media = mediaPicture(entry); !media.isEmpty())
        return media;
    for (const Enclosure &enclosure : item.enclosures) {
        if (enclosure.type.startsWith("image/"_L1))
            return enclosure.url;
    }
    if (const QUrl own = ownPicture(entry); !own.isEmpty())
        return own;
    for (const QString *html : {&item.contentHtml, &item.summaryHtml}) {
        if (const QUrl inside = firstPicture(*html, entry.base); !inside.isEmpty())
            return inside;
    }
    return {};
}

} // namespace khobor::feed
