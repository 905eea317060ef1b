// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/question.h"

#include "fetch/decoder.h"

#include <QHostAddress>

namespace khobor::fetch {

namespace {

QByteArray accepted(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Feed:
        return "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
               "*/*;q=0.5";
    case Purpose::Page:
        return "text/html, application/xhtml+xml, */*;q=0.5";
    case Purpose::Picture:
        return "image/webp, image/jpeg, image/png, image/gif, */*;q=0.5";
    }
    Q_UNREACHABLE_RETURN({});
}

QUrl addressed(QUrl url, const QHostAddress &address)
{
    url.setHost(address.toString());
    return url;
}

void forgetSelf(QNetworkRequest &wire)
{
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

} // namespace

QNetworkRequest question(const Request &request, const QHostAddress &address)
{
    QNetworkRequest wire(addressed(request.url, address));
    forgetSelf(wire);
    wire.setPeerVerifyName(request.url.host(QUrl::FullyEncoded));
    wire.setRawHeader("Host", request.url.authority(QUrl::FullyEncoded).toLatin1());
    wire.setRawHeader("User-Agent", "Khobor/" KHOBOR_VERSION);
    wire.setRawHeader("Accept", accepted(request.purpose));
    wire.setRawHeader("Accept-Language", "bn, en;q=0.5"); // else Qt tells the machine's locale
    wire.setRawHeader("Accept-Encoding", acceptedCodings);
    if (!request.etag.isEmpty())
        wire.setRawHeader("If-None-Match", request.etag);
    if (!request.lastModified.isEmpty())
        wire.setRawHeader("If-Modified-Since", request.lastModified);
    return wire;
}

} // namespace khobor::fetch
