// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/nextpage.h"

#include "html/address.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

/// An address without its page number, and that number (1 where it has none).
struct Place {
    QString story;
    int number = 1;
};

Place placeOf(const QUrl &address)
{
    static const QRegularExpression inPath(u"^(.*?[^/])(?:/(?:page/?)?|[-_](?:page-?)?)(\\d{1,2})(\\.html?)?/?$"_s);
    QUrl url = address.adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QUrlQuery query(url);
    Place place;
    bool isNumber = false;
    for (const auto &name : {u"page"_s, u"p"_s, u"pg"_s, u"paged"_s}) {
        const int number = query.queryItemValue(name).toInt(&isNumber);
        if (!isNumber)
            continue;
        query.removeQueryItem(name);
        place.number = number;
        break;
    }
    if (!isNumber) {
        if (const auto match = inPath.match(url.path()); match.hasMatch()) {
            place.number = match.captured(2).toInt();
            url.setPath(match.captured(1) + match.captured(3));
        }
    }
    url.setQuery(query);
    url.setScheme({});
    place.story = url.toString();
    return place;
}

} // namespace

QUrl findNextPage(const html::Document &page, const QUrl &own)
{
    const Place here = placeOf(own);
    const QString plain =
        QUrl(own).adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash | QUrl::RemoveScheme).toString();
    QUrl next;
    bool isFirstLinked = false;
    bool isNumbered = false;
    for (const Node node : page.root().descendants()) {
        if ((!node.is(Tag::A) && !node.is(Tag::Link)) || !node.hasAttribute("href"_L1))
            continue;
        const QUrl url = html::resolveLink(own, node.attribute("href"_L1).toString());
        if (!url.isValid() || url.host() != own.host())
            continue;
        const Place place = placeOf(url);
        // A number at the end of the story's own address may be the story's: then nothing but page 2 of it counts.
        const bool isSecond = place.number == 2 && place.story == plain;
        const bool isFollowing = place.story == here.story && here.number > 1 && place.number == here.number + 1;
        isFirstLinked = isFirstLinked || (place.story == here.story && place.number == 1);
        if (isSecond)
            return url;
        if (isFollowing && next.isEmpty())
            next = url;
        isNumbered = isNumbered || isFollowing;
    }
    return isNumbered && isFirstLinked ? next : QUrl();
}

} // namespace khobor::extract
