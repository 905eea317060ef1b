// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/localserver.h"

#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace khobor::testing {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    return url.hasQuery() ? path + u'?' + url.query(QUrl::FullyDecoded) : path;
}

bool isUnchanged(const QHttpHeaders &asked, const Page &page)
{
    return std::ranges::any_of(page.headers, [&](const auto &header) {
        const QByteArray name = header.first.toLower();
        return (name == "etag" && asked.value("if-none-match") == header.second)
            || (name == "last-modified" && asked.value("if-modified-since") == header.second);
    });
}

void write(QHttpServerResponder &responder, const Page &page, bool unchanged)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, page.contentType);
    for (const auto &[name, value] : page.headers)
        headers.append(name, value);
    const auto status = QHttpServerResponder::StatusCode(unchanged ? 304 : page.status);
    responder.write(unchanged ? QByteArray() : page.body, headers, status);
}

} // namespace

LocalServer::LocalServer()
{
    m_server.setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { answer(request, responder); });
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost) || !m_server.bind(listener.get()))
        qFatal("no port to listen on");
    m_port = listener.release()->serverPort();
}

void LocalServer::serve(const QString &path, Page page)
{
    m_pages.insert(path, page);
}

QUrl LocalServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

int LocalServer::timesAsked(const QString &path) const
{
    return int(std::ranges::count(m_asked, path, &Asked::path));
}

void LocalServer::answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QString path = pathOf(request.url());
    m_asked.append({path, request.headers()});
    const Page page = m_pages.value(path, Page{"nothing here", "text/plain", 404});
    const bool unchanged = isUnchanged(request.headers(), page);
    if (page.delay.count() == 0)
        return write(responder, page, unchanged);
    const auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(page.delay, this, [=] { write(*later, page, unchanged); });
}

} // namespace khobor::testing
