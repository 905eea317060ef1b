// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/discovery.h"

#include "newsroom/listing.h"

#include <QJsonObject>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

Outlet outletOf(const QUrl &url, const QString &title, const QString &language, SourceKind kind)
{
    const QString id = url.host().toLower() + url.path().chopped(url.path().endsWith(u'/') ? 1 : 0);
    const QString name = title.isEmpty() ? url.host() : title;
    QUrl home = url;
    home.setPath(u"/"_s);
    home.setQuery(QString());
    return {.id = {id},
            .name = {name, name},
            .home = home,
            .language = language,
            .sections = {{.id = {id + "/all"_L1}, .name = {name, name}, .topic = Topic::Latest, .sources = {{kind, url}}}}};
}

} // namespace

QCoro::Task<Result<Outlet>> discover(DeskPointer desk, QUrl url, std::stop_token stop)
{
    const fetch::Request request{.url = url, .origin = fetch::Origin::Person, .etag = {}, .lastModified = {}};
    const Result<fetch::Reply> reply = co_await desk->fetcher.fetch(request, stop);
    if (!reply)
        co_return std::unexpected(reply.error());
    const ParseJob job{ParseKind::Feed, reply->body, reply->contentType, reply->url};
    const Result<QJsonObject> asFeed = co_await desk->parser.parse(job);
    if (asFeed) {
        const QJsonObject feed = (*asFeed)["feed"_L1].toObject();
        co_return outletOf(url, feed["title"_L1].toString(), feed["language"_L1].toString(), SourceKind::Feed);
    }
    const Result<QList<Item>> listed = co_await readListing(desk, SourceKind::SectionPage, *reply);
    if (!listed)
        co_return std::unexpected(listed.error());
    co_return outletOf(url, {}, {}, SourceKind::SectionPage);
}

} // namespace khobor::newsroom
