// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper's web server on this machine that behaves: pages by path, validators answered with 304, and a record of who
// asked for what. For one that misbehaves see support/faultserver.h.

#pragma once

#include <QHash>
#include <QHttpHeaders>
#include <QHttpServer>
#include <QUrl>

#include <chrono>

namespace khobor::testing {

/// What is served at one path.
struct Page {
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8";
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< an ETag or Last-Modified here is compared with the request's
    std::chrono::milliseconds delay{0};
};

/// One request as it came.
struct Asked {
    QString path; ///< decoded, with "?query" where there is one
    QHttpHeaders headers;
};

/// Listens on 127.0.0.1 from construction to destruction, in the test's own thread.
class LocalServer final : public QObject
{
    Q_OBJECT
public:
    LocalServer();

    /// `path` is decoded and may end in "?query", which then has to fit. What is not served is a 404.
    void serve(const QString &path, Page page);
    [[nodiscard]] QUrl url(const QString &path) const;
    /// All requests so far, in order.
    [[nodiscard]] const QList<Asked> &asked() const { return m_asked; }
    /// How often this path was asked for.
    [[nodiscard]] int timesAsked(const QString &path) const;

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder);

    QHttpServer m_server;
    quint16 m_port = 0;
    QHash<QString, Page> m_pages;
    QList<Asked> m_asked;
};

} // namespace khobor::testing
