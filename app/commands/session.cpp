// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"

#include "core/json.h"
#include "outlets/catalogue.h"

#include <QCoroFuture>
#include <QJsonObject>

namespace khobor::commands {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<Session>> buildSession(const Options &options)
{
    Result<std::unique_ptr<store::Library>> library = store::Library::open(options.dataFolder);
    if (!library)
        return std::unexpected(library.error());
    auto session = std::make_shared<Session>();
    session->library = std::move(*library);
    session->fetcher = std::make_unique<fetch::Fetcher>();
    session->fetcher->setBuiltIn(u":/builtin"_s);
    if (!options.recordedFolder.isEmpty())
        session->fetcher->setRecorded(options.recordedFolder);
    session->newsroom =
        std::make_unique<newsroom::Newsroom>(*session->fetcher, *session->library, outlets::loadCatalogue(u":/outlets"_s));
    return session;
}

QCoro::Task<Result<std::shared_ptr<Session>>> openSession(Options options)
{
    Result<std::shared_ptr<Session>> session = buildSession(options);
    if (!session)
        co_return session;
    const Result<void> loaded = co_await (*session)->newsroom->loadOutlets();
    if (!loaded)
        co_return std::unexpected(loaded.error());
    co_return session;
}

QCoro::Task<Result<StoredStory>> findStory(std::shared_ptr<Session> session, QString argument)
{
    bool isNumber = false;
    ArticleId id{argument.toLongLong(&isNumber)};
    if (!isNumber) {
        const Result<ArticleId> found = co_await session->library->find(QUrl::fromUserInput(argument));
        if (!found)
            co_return std::unexpected(found.error());
        id = *found;
    }
    if (id.isNull())
        co_return failure(ErrorKind::NotFound, u"no story "_s + argument);
    co_return co_await session->library->story(id);
}

QString nameOf(const Session &session, const OutletId &id)
{
    const std::optional<Outlet> outlet = session.newsroom->outlet(id);
    return !outlet ? id.value : outlet->name.bn.isEmpty() ? outlet->name.en : outlet->name.bn;
}

QString headlineLine(const Session &session, const Headline &headline)
{
    const QString marks =
        QString(headline.isRead ? u' ' : u'*') + (headline.isSaved ? u'S' : u' ') + (headline.hasNote ? u'N' : u' ');
    return u"%1 %2 %3  %4  %5"_s.arg(headline.id.value, 6)
        .arg(marks, headline.time.toTimeZone(dhaka()).toString(u"yyyy-MM-dd HH:mm"), nameOf(session, headline.outlet),
             headline.title);
}

QJsonObject toJson(const Headline &headline)
{
    return {
        {u"id"_s, headline.id.value},
        {u"url"_s, headline.url.toString(QUrl::FullyEncoded)},
        {u"outlet"_s, headline.outlet.value},
        {u"section"_s, headline.section.value},
        {u"topic"_s, topicKey(headline.topic)},
        {u"title"_s, headline.title},
        {u"dek"_s, headline.dek},
        {u"time"_s, isoTime(headline.time)},
        {u"read"_s, headline.isRead},
        {u"saved"_s, headline.isSaved},
        {u"noted"_s, headline.hasNote},
        {u"whole"_s, headline.hasText},
    };
}

QJsonObject toJson(const StoredStory &story)
{
    QJsonObject object = khobor::toJson(story.article);
    object.insert(u"headline"_s, toJson(story.headline));
    object.insert(u"note"_s, story.note);
    return object;
}

QCoro::Task<Result<int>> printHeadlines(std::shared_ptr<Session> session, Selection selection, int limit, bool json)
{
    constexpr int pageLength = 200;
    std::optional<PageKey> after;
    int printed = 0;
    while (printed < limit) {
        const int length = std::min(pageLength, limit - printed);
        const Result<QList<Headline>> page = co_await session->library->headlines(selection, after, length);
        if (!page)
            co_return std::unexpected(page.error());
        printed += static_cast<int>(page->size());
        for (const Headline &headline : *page) {
            if (json)
                say(toJson(headline));
            else
                say(headlineLine(*session, headline));
        }
        if (page->size() < length)
            break;
        after = PageKey{page->constLast().standing(), page->constLast().id};
    }
    co_return printed;
}

} // namespace khobor::commands
