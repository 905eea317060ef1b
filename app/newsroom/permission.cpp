// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/permission.h"

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keptFor = 24 * 3600; // seconds, RFC 9309, 2.4

Result<void> judged(const Robots &robots, const QUrl &url)
{
    return robots.allows(url) ? Result<void>() : failure(ErrorKind::NotWelcome, u"robots.txt forbids "_s + url.path());
}

} // namespace

QCoro::Task<Result<void>> permission(DeskPointer desk, QUrl url, fetch::Origin origin, std::stop_token stop)
{
    if (isBuiltIn(url))
        co_return Result<void>();
    const QString server = url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
    const auto known = desk->robots.constFind(server);
    if (known != desk->robots.cend() && known->read.secsTo(desk->clock()) < keptFor)
        co_return judged(known->rules, url);
    const fetch::Request request{.url = QUrl(server + u"/robots.txt"_s), .origin = origin, .etag = {}, .lastModified = {}};
    const Result<fetch::Reply> reply = co_await desk->fetcher.fetch(request, stop);
    const bool isEnded = !reply && (reply.error().kind == ErrorKind::Cancelled || reply.error().kind == ErrorKind::Offline);
    if (isEnded)
        co_return std::unexpected(reply.error());
    const Robots rules = reply ? Robots::read(reply->body) : Robots();
    desk->robots.insert(server, {rules, desk->clock()});
    co_return judged(rules, url);
}

} // namespace khobor::newsroom
