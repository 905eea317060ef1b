// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "extract/extract.h"
#include "feed/feed.h"
#include "newsroom/parserloop.h"

#include <QJsonArray>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listed(const QList<Item> &items)
{
    QJsonArray list;
    for (const Item &item : items)
        list.append(toJson(item));
    return list;
}

QJsonObject asJson(const Article &article)
{
    return toJson(article);
}

QJsonObject asJson(const QList<Item> &items)
{
    return {{u"items"_s, listed(items)}};
}

QJsonObject asJson(const feed::Feed &parsed)
{
    return feed::toJson(parsed);
}

QJsonObject asJson(const feed::Sitemap &sitemap)
{
    QJsonArray further;
    for (const QUrl &url : sitemap.sitemaps)
        further.append(url.toString(QUrl::FullyEncoded));
    return {{u"items"_s, listed(sitemap.items)}, {u"sitemaps"_s, further}};
}

template <class T> Result<QJsonObject> inJson(const Result<T> &outcome)
{
    return outcome.transform([](const T &value) { return asJson(value); });
}

} // namespace

Result<QJsonObject> parseHere(const ParseJob &job)
{
    switch (job.kind) {
    case ParseKind::Article:
        return inJson(extract::extractArticle({job.body, job.contentType, job.url, job.rules}));
    case ParseKind::Section:
        return inJson(extract::extractSection({job.body, job.contentType, job.url}));
    case ParseKind::Feed:
        return inJson(feed::parseFeed(job.body, job.contentType, job.url));
    case ParseKind::Sitemap:
        return inJson(feed::parseSitemap(job.body, job.contentType, job.url));
    }
    Q_UNREACHABLE_RETURN({});
}

int runParser()
{
    return serveJobs(parseHere);
}

} // namespace khobor::newsroom
