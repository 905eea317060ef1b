// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/answer.h"

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

// Longer ones are no validators but a way to make us store and send somebody's ballast.
constexpr qsizetype longestValidator = 1024;
constexpr qsizetype longestUrl = 8192;

QByteArray header(const Answer &answer, QHttpHeaders::WellKnownHeader name)
{
    return answer.headers.value(name).trimmed().toByteArray();
}

QByteArray validator(const Answer &answer, QHttpHeaders::WellKnownHeader name)
{
    const QByteArray value = header(answer, name);
    return value.size() <= longestValidator ? value : QByteArray();
}

QString statusLine(const Answer &answer)
{
    return u"%1 %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.reason)).trimmed();
}

bool isConditional(const Request &request)
{
    return !request.etag.isEmpty() || !request.lastModified.isEmpty();
}

Reply replyOf(const QUrl &url, const Answer &answer)
{
    Reply reply;
    reply.url = url;
    reply.body = answer.body;
    reply.contentType = header(answer, QHttpHeaders::WellKnownHeader::ContentType);
    reply.etag = validator(answer, QHttpHeaders::WellKnownHeader::ETag);
    reply.lastModified = validator(answer, QHttpHeaders::WellKnownHeader::LastModified);
    return reply;
}

// Some servers leave the validators out of a 304: the ones that were sent stay good.
Reply notModified(const Request &request, const QUrl &url, const Answer &answer)
{
    Reply reply = replyOf(url, answer);
    reply.body.clear();
    reply.notModified = true;
    if (reply.etag.isEmpty())
        reply.etag = request.etag;
    if (reply.lastModified.isEmpty())
        reply.lastModified = request.lastModified;
    return reply;
}

} // namespace

bool isRedirect(const Answer &answer)
{
    return (answer.status >= 301 && answer.status <= 303) || answer.status == 307 || answer.status == 308;
}

Result<QUrl> redirectTarget(const QUrl &from, const Answer &answer)
{
    const QByteArray location = header(answer, QHttpHeaders::WellKnownHeader::Location);
    const QUrl target = from.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    if (location.isEmpty() || location.size() > longestUrl || !target.isValid())
        return failure(ErrorKind::HttpStatus,
                       u"%1 to no address: %2"_s.arg(statusLine(answer), QString::fromUtf8(location.left(200))));
    if (from.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return failure(ErrorKind::ForbiddenAddress, u"redirect from https to %1"_s.arg(target.scheme()));
    return target;
}

Result<Reply> conclude(const Request &request, const QUrl &url, const Answer &answer)
{
    if (isBotCheck(answer))
        return failure(ErrorKind::BotProtection, statusLine(answer));
    if (answer.status == 304 && isConditional(request))
        return notModified(request, url, answer);
    if (answer.status != 200 && answer.status != 203)
        return failure(ErrorKind::HttpStatus, statusLine(answer));
    if (answer.body.isEmpty() && request.purpose != Purpose::Picture)
        return failure(ErrorKind::Truncated, u"an empty body with %1"_s.arg(statusLine(answer)));
    return replyOf(url, answer);
}

qint64 bodyLimit(const Limits &limits, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Feed:
        return limits.feedBytes;
    case Purpose::Page:
        return limits.pageBytes;
    case Purpose::Picture:
        return limits.pictureBytes;
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace khobor::fetch
