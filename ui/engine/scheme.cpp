// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheme.h"

#include <QBuffer>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

#include <algorithm>
#include <array>

namespace khobor::engine {

using namespace Qt::StringLiterals;

namespace {

using JobPointer = QPointer<QWebEngineUrlRequestJob>;

constexpr std::array pictureTypes{
    "image/avif"_L1, "image/bmp"_L1, "image/gif"_L1, "image/jpeg"_L1, "image/png"_L1, "image/svg+xml"_L1, "image/webp"_L1,
};

// The page says the same in its head; here it holds whatever the page says.
const QByteArray contentPolicy = "default-src 'none'; img-src khobor:; style-src 'unsafe-inline'; base-uri 'none'; "
                                 "form-action 'none'; frame-src 'none'; frame-ancestors 'none'"_ba;

bool isPictureType(const QByteArray &type)
{
    return std::ranges::any_of(pictureTypes, [&](QLatin1StringView known) { return type == known; });
}

// The hash in khobor:picture/<hash>, or a null id.
PictureId pictureOf(const QUrl &url)
{
    static constexpr QLatin1StringView folder = "picture/"_L1;
    const QString path = url.path();
    if (!path.startsWith(folder))
        return {};
    const QString hash = path.sliced(folder.size());
    const bool isHash = hash.size() == 64
        && std::ranges::all_of(hash, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return isHash ? PictureId{hash} : PictureId{};
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *body = new QBuffer(job);
    body->setData(bytes);
    job->setAdditionalResponseHeaders({{"X-Content-Type-Options"_ba, "nosniff"_ba},
                                       {"Content-Security-Policy"_ba, contentPolicy},
                                       {"Referrer-Policy"_ba, "no-referrer"_ba},
                                       {"Cache-Control"_ba, "no-store"_ba}});
    job->reply(type, body);
}

QCoro::Task<> answerPicture(JobPointer job, exports::PictureSource pictures, PictureId id)
{
    const Result<StoredPicture> picture = co_await pictures(id);
    if (!job)
        co_return;
    const QByteArray type = picture ? picture->contentType.split(';').first().trimmed().toLower() : QByteArray();
    if (isPictureType(type))
        reply(job, type, picture->bytes);
    else
        job->fail(picture ? QWebEngineUrlRequestJob::RequestDenied : QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace

QByteArray schemeName()
{
    return "khobor"_ba;
}

void registerScheme()
{
    QWebEngineUrlScheme scheme(schemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

Shelf::Shelf(exports::PictureSource pictures, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent), m_pictures(std::move(pictures))
{
}

QUrl Shelf::put(const QByteArray &page)
{
    m_page = page;
    // No slash: Chromium reads khobor:picture/… in a page as relative to the folder of the page's own address.
    m_address = QUrl(u"khobor:page?%1"_s.arg(++m_number));
    return m_address;
}

void Shelf::requestStarted(QWebEngineUrlRequestJob *job)
{
    const PictureId picture = pictureOf(job->requestUrl());
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (job->requestUrl() == m_address)
        reply(job, "text/html; charset=utf-8"_ba, m_page);
    else if (!picture.isNull() && m_pictures)
        answerPicture(job, m_pictures, picture);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace khobor::engine
