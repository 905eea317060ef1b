// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/listing.h"

#include "core/json.h"
#include "newsroom/permission.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QJsonArray>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

ParseKind parseKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Feed:
        return ParseKind::Feed;
    case SourceKind::NewsSitemap:
        return ParseKind::Sitemap;
    case SourceKind::SectionPage:
        return ParseKind::Section;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Item> itemsOf(const QJsonObject &answer)
{
    QList<Item> items;
    for (const QJsonValue &list : {answer["entries"_L1], answer["items"_L1]}) {
        for (const QJsonValue &entry : list.toArray())
            items.append(itemFromJson(entry.toObject()));
    }
    return items;
}

/// What to ask, with the validators of the last good answer.
fetch::Request requestFor(const Source &source, const SourceState &last)
{
    return {.url = source.url,
            .purpose = source.kind == SourceKind::SectionPage ? fetch::Purpose::Page : fetch::Purpose::Feed,
            .origin = fetch::Origin::Person,
            .etag = last.etag,
            .lastModified = last.lastModified};
}

struct Listed {
    bool unchanged = false;
    QList<Item> items;
};

QCoro::Task<Result<Listed>> ask(DeskPointer desk, Source source, SourceState *state, std::stop_token stop)
{
    if (source.kind == SourceKind::SectionPage) {
        const Result<void> allowed = co_await permission(desk, source.url, fetch::Origin::Person, stop);
        if (!allowed)
            co_return std::unexpected(allowed.error());
    }
    Result<fetch::Reply> reply = co_await desk->fetcher.fetch(requestFor(source, *state), stop);
    if (!reply)
        co_return std::unexpected(reply.error());
    const QByteArray hash = QCryptographicHash::hash(reply->body, QCryptographicHash::Sha256);
    if (reply->notModified || hash == state->contentHash)
        co_return Listed{.unchanged = true, .items = {}};
    const QByteArray etag = reply->etag;
    const QByteArray lastModified = reply->lastModified;
    Result<QList<Item>> items = co_await readListing(desk, source.kind, std::move(*reply));
    if (!items)
        co_return std::unexpected(items.error());
    if (items->isEmpty())
        co_return failure(ErrorKind::NotFound, u"no stories listed at "_s + source.url.toString());
    state->etag = etag;
    state->lastModified = lastModified;
    state->contentHash = hash;
    co_return Listed{.unchanged = false, .items = *items};
}

/// One source, with what it answered remembered for the next time.
QCoro::Task<Result<Listed>> askAndRemember(DeskPointer desk, Source source, std::stop_token stop)
{
    SourceState state = (co_await desk->library.sourceState(source.url)).value_or(SourceState{});
    state.url = source.url;
    Result<Listed> listed = co_await ask(desk, source, &state, stop);
    if (!listed && (listed.error().kind == ErrorKind::Cancelled || listed.error().kind == ErrorKind::Offline))
        co_return listed;
    state.checked = desk->clock();
    state.error = listed ? QString() : listed.error().detail;
    state.errorKind = listed ? std::nullopt : std::optional(listed.error().kind);
    if (listed)
        state.succeeded = state.checked;
    co_await desk->library.keepSourceState(state);
    co_return listed;
}

/// The sources, those behind that failed when they were last asked. Once a day each gets its place back, because a feed
/// that returns is cheaper for the paper than its page.
QCoro::Task<QList<Source>> inOrder(DeskPointer desk, QList<Source> sources)
{
    constexpr qint64 day = 24 * 3600;
    QList<Source> working, failing;
    for (const Source &source : std::as_const(sources)) {
        const SourceState state = (co_await desk->library.sourceState(source.url)).value_or(SourceState{});
        const bool hasFailed = !state.error.isEmpty() && state.checked.secsTo(desk->clock()) < day;
        (hasFailed ? failing : working).append(source);
    }
    co_return working + failing;
}

} // namespace

QCoro::Task<Result<QList<Item>>> readListing(DeskPointer desk, SourceKind kind, fetch::Reply reply)
{
    const ParseJob job{parseKind(kind), reply.body, reply.contentType, reply.url};
    const Result<QJsonObject> answer = co_await desk->parser.parse(job);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return itemsOf(*answer);
}

QCoro::Task<Result<QList<Item>>> listStories(DeskPointer desk, Section section, std::stop_token stop)
{
    Result<QList<Item>> last = failure(ErrorKind::NotFound, u"no source for "_s + section.id.value);
    const QList<Source> chain = co_await inOrder(desk, section.sources);
    for (const Source &source : chain) {
        const Result<Listed> listed = co_await askAndRemember(desk, source, stop);
        if (listed)
            co_return listed->items;
        last = std::unexpected(listed.error());
        if (listed.error().kind == ErrorKind::Cancelled || listed.error().kind == ErrorKind::Offline)
            break;
    }
    co_return last;
}

} // namespace khobor::newsroom
