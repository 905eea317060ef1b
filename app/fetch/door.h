// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all fetches of one Fetcher share, and the way of one question through it. Outlives the Fetcher while a fetch is
// still on its way out.

#pragma once

#include "fetch/courtesy.h"
#include "fetch/turnstile.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QSet>

namespace khobor::fetch {

/// On the thread of its Fetcher.
class Door final
{
public:
    Door(Limits limits, Clock clock);

    const Limits limits;
    QString recorded; ///< folder; nothing goes to the network when set
    QString builtIn; ///< folder; its hosts never go to the network
    bool isOffline = false;
    std::function<void(qint64)> onReceived;

    /// Fetches under way, to be ended early.
    QSet<Leash *> leashes;
    /// Ends all that is under way with `reason`, and the connections that are kept open.
    void endAll(const Error &reason);

    /// One hop: the answer to `request`, of any status, from a recording or the network, when it is its turn and nothing
    /// stands against it. `place` is where it stands in its host's line.
    static QCoro::Task<Result<Answer>> ask(std::shared_ptr<Door> door, Request request, Leash *leash,
                                           Turnstile::Place place);

private:
    [[nodiscard]] std::optional<Result<Answer>> answerWithoutNetwork(const Request &request);
    static QCoro::Task<Result<Answer>> exchange(std::shared_ptr<Door> door, Request request, Leash *leash);

    QNetworkAccessManager m_manager;
    std::shared_ptr<Turnstile> m_turnstile;
    Courtesy m_courtesy;
};

} // namespace khobor::fetch
