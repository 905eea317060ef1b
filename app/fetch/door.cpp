// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/door.h"

#include "fetch/address.h"
#include "fetch/recorded.h"
#include "fetch/resolver.h"
#include "fetch/transfer.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

// Tried in the resolver's order; more would only stretch the wait for a dead host.
constexpr qsizetype mostAddresses = 4;

QString authorityOf(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host(QUrl::FullyEncoded)).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

Door::Door(Limits wanted, Clock clock)
    : limits(wanted), m_turnstile(std::make_shared<Turnstile>(wanted.connectionsPerHost)), m_courtesy(std::move(clock))
{
    m_manager.setProxy(QNetworkProxy::NoProxy); // a proxy would choose the address that was not checked
}

void Door::endAll(const Error &reason)
{
    const QSet<Leash *> ended = leashes;
    for (Leash *leash : ended)
        leash->pull(reason);
    m_manager.clearConnectionCache();
}

std::optional<Result<Answer>> Door::answerWithoutNetwork(const Request &request)
{
    if (isRecorded(builtIn, request.url))
        return recordedAnswer(builtIn, request, limits);
    if (isOffline)
        return failure(ErrorKind::Offline, u"set to send nothing"_s);
    if (!recorded.isEmpty())
        return recordedAnswer(recorded, request, limits);
    if (const Result<void> checked = checkUrl(request.url, request.origin); !checked)
        return std::unexpected(checked.error());
    if (const auto refusal = m_courtesy.refusal(authorityOf(request.url)))
        return std::unexpected(*refusal);
    return std::nullopt;
}

QCoro::Task<Result<Answer>> Door::ask(std::shared_ptr<Door> door, Request request, Leash *leash, Turnstile::Place place)
{
    // The scheme counts for recordings too; what else is wrong with an address is asked where it would be used.
    if (const Result<void> checked = checkUrl(request.url, Origin::Person); !checked)
        co_return std::unexpected(checked.error());
    if (auto answer = door->answerWithoutNetwork(request))
        co_return *answer;
    const QString authority = authorityOf(request.url);
    const auto line = door->m_turnstile->enter(authority, leash, place);
    const Result<Turn> turn = co_await *line;
    if (!turn)
        co_return std::unexpected(turn.error());
    if (const auto refusal = door->m_courtesy.refusal(authority)) // said to another while this one waited
        co_return std::unexpected(*refusal);
    leash->startClock(door->limits.total);
    Result<Answer> answer = co_await exchange(door, request, leash);
    if (answer)
        door->m_courtesy.learn(authority, *answer);
    co_return answer;
}

QCoro::Task<Result<Answer>> Door::exchange(std::shared_ptr<Door> door, Request request, Leash *leash)
{
    const QDeadlineTimer connectBy(door->limits.connect);
    const auto found = co_await resolve(request.url.host(QUrl::FullyEncoded), door->limits.connect, leash);
    if (!found)
        co_return std::unexpected(found.error());
    if (const Result<void> checked = checkAddresses(*found, request.origin); !checked)
        co_return std::unexpected(checked.error());
    const QList<QHostAddress> addresses = found->first(std::min(found->size(), mostAddresses));
    for (qsizetype left = addresses.size(); left > 0; --left) {
        Transfer transfer(door->m_manager, request, addresses.at(addresses.size() - left), door->limits, leash);
        transfer.setConnectPatience(std::chrono::milliseconds(connectBy.remainingTime() / left));
        QObject::connect(&transfer, &Transfer::received, &transfer, door->onReceived);
        Result<Answer> answer = co_await transfer.answer();
        if (answer || transfer.wasSent() || leash->reason() || left == 1)
            co_return answer;
    }
    co_return failure(ErrorKind::HostNotFound, request.url.host());
}

} // namespace khobor::fetch
