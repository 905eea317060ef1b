// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The one door to the network. Lives on the thread that made it, with an event loop.

#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <memory>
#include <stop_token>

namespace khobor::fetch {

/// What is asked for; it decides the limit of size and the Accept header.
enum class Purpose { Feed, Page, Picture };

/// Who named the address. What a page or feed names is never let into private networks; what a person typed is.
enum class Origin { Person, Content };

/// One question. Validators come from the reply kept before.
struct Request {
    QUrl url;
    Purpose purpose = Purpose::Page;
    Origin origin = Origin::Content;
    QByteArray etag;
    QByteArray lastModified;
};

/// A whole answer, decoded from its content encoding. A truncated or unsuccessful one is an Error instead.
struct Reply {
    QUrl url; ///< after redirects
    QByteArray body; ///< empty when notModified
    QByteArray contentType;
    QByteArray etag;
    QByteArray lastModified;
    bool notModified = false;
};

/// How long and how much, as measured against hostile servers.
struct Limits {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds headers{15'000};
    std::chrono::milliseconds idle{15'000};
    std::chrono::milliseconds total{60'000};
    qint64 feedBytes = 16 << 20;
    qint64 pageBytes = 8 << 20;
    qint64 pictureBytes = 12 << 20;
    int redirects = 10;
    int connectionsPerHost = 2;
};

/// Fetches over HTTP within the limits and politely, or from recorded replies; sends nothing when offline.
class Fetcher final : public QObject
{
    Q_OBJECT
public:
    explicit Fetcher(Limits limits = {}, Clock clock = systemClock(), QObject *parent = nullptr);
    ~Fetcher() override;

    /// Stands for the network, also when offline: answers come from `FOLDER/<host>/<path…>` alone. A folder's page is its
    /// index.html; a query is part of the file's name after "?"; "<file>.headers" beside it, optional, has "Name: value"
    /// lines and may begin with a status line.
    void setRecorded(const QString &folder);
    /// Stories that are built in: hosts that exist as folders below `folder` are answered from there, always, also offline.
    void setBuiltIn(const QString &folder);

    /// Nothing is sent while offline; what is under way ends with Offline.
    void setOffline(bool offline);
    [[nodiscard]] bool isOffline() const;

    /// Resolves to the answer. Cancelled once `stop` asks for it.
    QCoro::Task<Result<Reply>> fetch(Request request, std::stop_token stop = {});

Q_SIGNALS:
    void offlineChanged(bool offline);
    /// Bytes of body received so far by all fetches since the start.
    void received(qint64 bytes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace khobor::fetch
