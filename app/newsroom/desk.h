// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the steps of a refresh share. Internal to newsroom; main thread.

#pragma once

#include "core/clock.h"
#include "fetch/fetcher.h"
#include "newsroom/parser.h"
#include "newsroom/policy.h"
#include "newsroom/robots.h"
#include "store/library.h"

#include <memory>

namespace khobor::newsroom {

/// The services a step works with. Arguments of awaited calls are named first wherever a step awaits: g++ 14 may destroy
/// a braced temporary inside such an expression twice. Coroutines hold it by shared pointer, so that one that is still
/// suspended when the newsroom goes has nothing to trip over; fetcher and library outlive the event loop.
struct Desk {
    Desk(fetch::Fetcher &theFetcher, store::Library &theLibrary, Clock theClock)
        : fetcher(theFetcher), library(theLibrary), clock(std::move(theClock))
    {
    }

    fetch::Fetcher &fetcher;
    store::Library &library;
    Clock clock;
    Parser parser;
    Policy policy;
    QHash<QString, PageRules> rules; ///< of outlets whose files say something of their pages, by host without "www."
    struct ReadRobots {
        Robots rules;
        QDateTime read;
    };
    QHash<QString, ReadRobots> robots; ///< by scheme and authority
};

using DeskPointer = std::shared_ptr<Desk>;

/// Whether an address is answered from the program itself, and so also offline.
[[nodiscard]] inline bool isBuiltIn(const QUrl &url)
{
    return url.host().endsWith(QLatin1StringView(".khobor.invalid"));
}

/// The host by which an outlet is known.
[[nodiscard]] inline QString bareHost(const QUrl &url)
{
    return url.host().startsWith(QLatin1StringView("www.")) ? url.host().sliced(4) : url.host();
}

/// Runs `work` on each of `things`, `lanes` at a time, and resolves when all are done.
template <class Thing, class Work> QCoro::Task<> inLanes(int lanes, QList<Thing> things, Work work)
{
    const auto next = std::make_shared<qsizetype>(0);
    const auto lane = [](std::shared_ptr<qsizetype> shared, QList<Thing> all, Work each) -> QCoro::Task<> {
        while (*shared < all.size()) {
            const Thing &thing = all.at((*shared)++);
            co_await each(thing);
        }
    };
    std::vector<QCoro::Task<>> running;
    for (int i = 0; i < lanes; ++i)
        running.push_back(lane(next, things, work));
    for (QCoro::Task<> &each : running)
        co_await each;
}

} // namespace khobor::newsroom
