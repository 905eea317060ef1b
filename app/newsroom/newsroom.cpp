// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/newsroom.h"

#include "newsroom/discovery.h"
#include "newsroom/refresh.h"
#include "newsroom/storydesk.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

// Papers asked at the same time. Each has at most two connections of its own.
constexpr int outletsAtOnce = 8;

QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// The section of an outlet that a story names, else its first.
Section sectionNamed(const Outlet &outlet, const QString &name)
{
    for (const Section &section : outlet.sections) {
        if (!name.isEmpty() && (section.name.bn == name || section.name.en == name))
            return section;
    }
    return outlet.sections.value(0);
}

} // namespace

struct Newsroom::Private {
    DeskPointer desk;
    QList<Outlet> catalogue;
    QList<Outlet> added;
    std::optional<std::stop_source> refreshing;
};

Newsroom::Newsroom(fetch::Fetcher &fetcher, store::Library &library, QList<Outlet> catalogue, Clock clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(Private{.desk = std::make_shared<Desk>(fetcher, library, std::move(clock)),
                                          .catalogue = std::move(catalogue),
                                          .added = {},
                                          .refreshing = {}}))
{
    for (const Outlet &each : std::as_const(d->catalogue)) {
        if (!each.page.isEmpty())
            d->desk->rules.insert(bareHost(each.home), each.page);
    }
    d->desk->library.setOutlets(outlets());
}

Newsroom::~Newsroom()
{
    cancel();
}

void Newsroom::setPolicy(Policy policy)
{
    d->desk->policy = std::move(policy);
}

Policy Newsroom::policy() const
{
    return d->desk->policy;
}

QList<Outlet> Newsroom::outlets() const
{
    return d->catalogue + d->added;
}

std::optional<Outlet> Newsroom::outlet(const OutletId &id) const
{
    const QList<Outlet> all = outlets();
    const auto found = std::ranges::find(all, id, &Outlet::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool Newsroom::isAdded(const OutletId &id) const
{
    return std::ranges::contains(d->added, id, &Outlet::id);
}

QCoro::Task<Result<void>> Newsroom::loadOutlets()
{
    const QPointer<Newsroom> self(this);
    const Result<QList<Outlet>> added = co_await d->desk->library.addedOutlets();
    if (!added)
        co_return std::unexpected(added.error());
    if (self) {
        d->added = *added;
        d->desk->library.setOutlets(outlets());
        Q_EMIT outletsChanged();
    }
    co_return Result<void>();
}

QCoro::Task<Result<Changes>> Newsroom::refresh(QList<OutletId> ids, std::stop_token stop)
{
    if (d->refreshing)
        co_return failure(ErrorKind::BadArgument, u"a refresh is under way"_s);
    const QPointer<Newsroom> self(this);
    const DeskPointer desk = d->desk;
    const std::stop_source source = d->refreshing.emplace();
    const std::stop_callback chained(stop, [source]() mutable { source.request_stop(); });
    Q_EMIT refreshingChanged(true);

    QList<Outlet> wanted = outlets();
    const bool offline = desk->fetcher.isOffline();
    wanted.removeIf([&](const Outlet &each) {
        return (!ids.isEmpty() && !ids.contains(each.id)) || (offline && !isBuiltIn(each.home));
    });
    const auto report = [self](const Progress &progress) {
        if (self)
            Q_EMIT self->progressed(progress);
    };
    const auto all = std::make_shared<Changes>();
    const auto isNetworkLost = std::make_shared<bool>(false);
    const auto one = [desk, report, source, all, isNetworkLost](Outlet each) mutable -> QCoro::Task<> {
        if (*isNetworkLost)
            co_return;
        const Refreshed refreshed = co_await refreshOutlet(desk, std::move(each), report, source.get_token());
        all->added += refreshed.changes.added;
        all->updated += refreshed.changes.updated;
        all->removed += refreshed.changes.removed;
        if (refreshed.error && refreshed.error->kind == ErrorKind::Offline) {
            *isNetworkLost = true;
            source.request_stop();
        }
    };
    co_await inLanes(outletsAtOnce, wanted, one);

    if (self) {
        d->refreshing.reset();
        Q_EMIT refreshingChanged(false);
    }
    if (*isNetworkLost)
        co_return failure(ErrorKind::Offline, u"the network went away"_s);
    if (source.stop_requested())
        co_return failure(ErrorKind::Cancelled, u"refresh"_s);
    if (offline && wanted.isEmpty())
        co_return failure(ErrorKind::Offline, u"refresh"_s);
    co_return *all;
}

void Newsroom::cancel()
{
    if (d->refreshing)
        d->refreshing->request_stop();
}

bool Newsroom::isRefreshing() const
{
    return d->refreshing.has_value();
}

QCoro::Task<Result<ArticleId>> Newsroom::open(QUrl url, std::stop_token stop)
{
    const DeskPointer desk = d->desk;
    const QList<Outlet> all = outlets();
    const QList<QUrl> urls{url};
    const Result<QList<QUrl>> whole = co_await desk->library.kept(urls);
    if (whole && !whole->isEmpty())
        co_return co_await desk->library.find(url);

    const Result<Article> story = co_await fetchStory(desk, url, stop);
    if (!story)
        co_return std::unexpected(story.error());
    const auto publisher = std::ranges::find_if(all, [&](const Outlet &each) { return hostOf(each.home) == hostOf(url); });
    const Outlet outlet = publisher == all.end()
        ? Outlet{.id = {hostOf(url)}, .name = {{}, hostOf(url)}, .home = url, .language = {}, .sections = {}}
        : *publisher;
    const Section section = sectionNamed(outlet, story->section);
    Item item;
    item.url = url;
    item.title = story->title;
    const QList<Arrival> arrivals{{outlet.id, section.id, section.topic, item, *story}};
    const Result<Changes> kept = co_await desk->library.keep(arrivals);
    if (!kept)
        co_return std::unexpected(kept.error());
    for (const QUrl &picture : desk->policy.isLean ? QList<QUrl>() : picturesOf(*story))
        co_await keepPicture(desk, picture, stop);
    co_return co_await desk->library.find(url);
}

QCoro::Task<Result<Outlet>> Newsroom::discover(QUrl url, std::stop_token stop)
{
    return newsroom::discover(d->desk, std::move(url), std::move(stop));
}

exports::PictureSource Newsroom::pictures() const
{
    return [desk = d->desk](PictureId id) -> QCoro::Task<Result<StoredPicture>> {
        co_return co_await desk->library.picture(id);
    };
}

} // namespace khobor::newsroom
