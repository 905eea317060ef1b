// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/fetcher.h"

#include "fetch/door.h"

#include <QScopeGuard>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

struct Fetcher::Private {
    std::shared_ptr<Door> door;
    qint64 received = 0;
};

namespace {

QUrl asSent(const QUrl &url)
{
    QUrl sent = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (sent.port() == (sent.scheme() == "https"_L1 ? 443 : 80))
        sent.setPort(-1);
    return sent;
}

// A redirect is content, whoever asked first; only within the very server that a person named may it stay private.
Origin originAfter(Origin origin, const QUrl &from, const QUrl &to)
{
    return from.authority() == to.authority() ? origin : Origin::Content;
}

QCoro::Task<Result<Reply>> follow(std::shared_ptr<Door> door, Request request, std::stop_token stop)
{
    Leash leash(std::move(stop));
    door->leashes.insert(&leash);
    const auto released = qScopeGuard([&] { door->leashes.remove(&leash); });
    request.url = asSent(request.url);
    auto place = Turnstile::Place::Back;
    for (int hop = 0; hop <= door->limits.redirects; ++hop) {
        if (leash.reason())
            co_return std::unexpected(*leash.reason());
        const Result<Answer> answer = co_await Door::ask(door, request, &leash, place);
        if (!answer)
            co_return std::unexpected(answer.error());
        if (!isRedirect(*answer))
            co_return conclude(request, request.url, *answer);
        const Result<QUrl> target = redirectTarget(request.url, *answer);
        if (!target)
            co_return std::unexpected(target.error());
        const QUrl next = asSent(*target);
        request.origin = originAfter(request.origin, request.url, next);
        request.url = next;
        place = Turnstile::Place::Front;
    }
    co_return failure(ErrorKind::TooManyRedirects, u"the last led to %1"_s.arg(request.url.toString()));
}

} // namespace

Fetcher::Fetcher(Limits limits, Clock clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::make_shared<Door>(limits, std::move(clock))))
{
    d->door->onReceived = [this](qint64 bytes) {
        d->received += bytes;
        Q_EMIT received(d->received);
    };
}

Fetcher::~Fetcher()
{
    d->door->onReceived = [](qint64) { };
    d->door->endAll({ErrorKind::Cancelled, u"the program ends"_s});
}

void Fetcher::setRecorded(const QString &folder)
{
    d->door->recorded = folder;
}

void Fetcher::setBuiltIn(const QString &folder)
{
    d->door->builtIn = folder;
}

void Fetcher::setOffline(bool offline)
{
    if (d->door->isOffline == offline)
        return;
    d->door->isOffline = offline;
    if (offline)
        d->door->endAll({ErrorKind::Offline, u"set to send nothing"_s});
    Q_EMIT offlineChanged(offline);
}

bool Fetcher::isOffline() const
{
    return d->door->isOffline;
}

QCoro::Task<Result<Reply>> Fetcher::fetch(Request request, std::stop_token stop)
{
    return follow(d->door, std::move(request), std::move(stop));
}

} // namespace khobor::fetch
