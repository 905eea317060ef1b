// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/refresh.h"

#include "html/sanitise.h"
#include "newsroom/listing.h"
#include "newsroom/storydesk.h"

#include <QCoroFuture>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

// A front page may link hundreds of old stories; these are what a reader could want of one section today.
constexpr qsizetype storiesPerSection = 40;
// The fetcher lets two through to one host; a third lane keeps those busy while an answer is parsed.
constexpr int lanes = 3;

/// One outlet's refresh while it runs.
struct Round {
    DeskPointer desk;
    Outlet outlet;
    std::function<void(Progress)> report;
    std::stop_token stop;
    Progress progress{};
    Changes changes{};
    QList<Error> errors{};
    bool hasAnswered = false;
    QList<Arrival> wanted{}; ///< stories whose page is still to be read

    void step(int done)
    {
        progress.done += done;
        report(progress);
    }
    void expect(qsizetype more)
    {
        progress.total += static_cast<int>(more);
        report(progress);
    }
    void take(const Result<Changes> &kept)
    {
        if (!kept) {
            errors.append(kept.error());
            return;
        }
        changes.added += kept->added;
        changes.updated += kept->updated;
        changes.removed += kept->removed;
        progress.added += static_cast<int>(kept->added.size());
    }
};

using RoundPointer = std::shared_ptr<Round>;

QList<Arrival> arrivalsOf(const OutletId &outlet, const Section &section, QList<Item> items)
{
    QList<Arrival> arrivals;
    for (const Item &item : items.first(std::min(items.size(), storiesPerSection))) {
        if (item.url.isValid())
            arrivals.append({outlet, section.id, section.topic, item, std::nullopt});
    }
    return arrivals;
}

/// Adds those of the arrivals that are not kept whole to what is wanted, once each.
QCoro::Task<> want(RoundPointer round, QList<Arrival> arrivals)
{
    QList<QUrl> urls;
    for (const Arrival &arrival : std::as_const(arrivals))
        urls.append(arrival.item.url);
    const QList<QUrl> kept = (co_await round->desk->library.kept(urls)).value_or(QList<QUrl>());
    QSet<QUrl> known(kept.begin(), kept.end());
    for (const Arrival &arrival : std::as_const(round->wanted))
        known.insert(arrival.item.url);
    for (const Arrival &arrival : std::as_const(arrivals)) {
        if (!known.contains(arrival.item.url))
            round->wanted.append(arrival);
    }
}

QCoro::Task<> refreshSection(RoundPointer round, Section section)
{
    Result<QList<Item>> items = co_await listStories(round->desk, section, round->stop);
    if (items) {
        round->hasAnswered = true;
        const QList<Arrival> arrivals = arrivalsOf(round->outlet.id, section, *items);
        if (!arrivals.isEmpty()) {
            round->take(co_await round->desk->library.keep(arrivals));
            co_await want(round, arrivals);
        }
    } else {
        round->errors.append(items.error());
    }
    round->step(1);
}

/// A feed's own text, for a story whose page does not open.
std::optional<Article> articleOf(const Item &item, const QString &language)
{
    const QString html = html::sanitise(item.contentHtml, item.url);
    const QString text = html::plainText(html);
    // Shorter ones are teasers, which the list shows already.
    if (text.size() < 600)
        return std::nullopt;
    Article article;
    article.url = item.url;
    article.title = item.title;
    article.authors = item.authors;
    article.published = item.published;
    article.modified = item.updated;
    article.language = language;
    article.lead.url = item.picture;
    article.text = text;
    article.html = html;
    return article;
}

QCoro::Task<> refreshStory(RoundPointer round, Arrival arrival)
{
    if (round->stop.stop_requested())
        co_return;
    const bool isFetched = round->desk->policy.fullTextOf(round->outlet.id) == FullText::Always;
    const Result<Article> story =
        isFetched ? co_await fetchStory(round->desk, arrival.item.url, round->stop) : failure(ErrorKind::NotFound);
    arrival.article = story ? std::optional(*story) : articleOf(arrival.item, round->outlet.language);
    round->step(1);
    QList<QUrl> pictures{arrival.item.picture};
    if (arrival.article) {
        const QList<Arrival> arrivals{arrival};
        round->take(co_await round->desk->library.keep(arrivals));
        pictures = picturesOf(*arrival.article);
    }
    pictures.removeIf([lean = round->desk->policy.isLean](const QUrl &url) { return lean || !url.isValid(); });
    round->expect(pictures.size());
    for (const QUrl &picture : std::as_const(pictures)) {
        if (!round->stop.stop_requested())
            co_await keepPicture(round->desk, picture, round->stop);
        round->step(1);
    }
}

} // namespace

QCoro::Task<Refreshed> refreshOutlet(DeskPointer desk, Outlet outlet, std::function<void(Progress)> report,
                                     std::stop_token stop)
{
    const auto round =
        std::make_shared<Round>(Round{.desk = desk, .outlet = outlet, .report = std::move(report), .stop = stop});
    round->progress.outlet = outlet.id;
    round->expect(outlet.sections.size());
    const auto section = [round](Section each) { return refreshSection(round, std::move(each)); };
    co_await inLanes(lanes, outlet.sections, section);
    round->expect(round->wanted.size());
    const auto story = [round](Arrival each) { return refreshStory(round, std::move(each)); };
    co_await inLanes(lanes, round->wanted, story);
    Refreshed refreshed{.changes = round->changes, .error = std::nullopt};
    if (!round->hasAnswered && !round->errors.isEmpty())
        refreshed.error = round->errors.constFirst();
    round->progress.error = refreshed.error;
    round->progress.finished = true;
    round->report(round->progress);
    co_return refreshed;
}

} // namespace khobor::newsroom
