// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"

#include "store/addedoutlets.h"
#include "store/headlines.h"
#include "store/keeping.h"
#include "store/lane.h"
#include "store/marks.h"
#include "store/opening.h"
#include "store/pictures.h"
#include "store/salvage.h"
#include "store/sources.h"
#include "store/stories.h"
#include "store/vocabulary.h"

#include <QMutex>
#include <QtConcurrentRun>

namespace khobor::store {

using namespace Qt::StringLiterals;

struct Library::Private {
    QString folder;
    Clock clock;
    std::optional<Error> notice;
    QMutex outletsMutex; // over the one that follows
    QList<Outlet> outlets;
    QList<Outlet> namedOutlets()
    {
        const QMutexLocker locked(&outletsMutex);
        return outlets;
    }
    // The reading lane closes first, so that the writing one, closing last, empties the log.
    Lane writing{u"khobor-writing"_s};
    Lane reading{u"khobor-reading"_s};
};

namespace {

bool isEmpty(const Changes &changes)
{
    return changes.added.isEmpty() && changes.updated.isEmpty() && changes.removed.isEmpty();
}

// Tells of a commit in the library's own thread, before the answer of who asked for it is there.
void announce(Library *library, const Changes &changes)
{
    if (!isEmpty(changes))
        QMetaObject::invokeMethod(library, &Library::changed, Qt::QueuedConnection, changes);
}

// A task whose changes are told of.
template <class Task> auto announced(Library *library, Task task)
{
    return [library, task = std::move(task)](Desk &desk) -> Result<Changes> {
        Result<Changes> changes = task(desk);
        if (changes)
            announce(library, *changes);
        return changes;
    };
}

// Brings over what still reads back from a library that was set aside, a few stories at a time.
void bringOver(Library *library, Lane &writing, const QString &file, const QDateTime &now)
{
    constexpr qsizetype few = 100;
    auto opened = Connection::open(file, Access::Salvage, Durability::Normal);
    if (!opened)
        return;
    const std::shared_ptr<Connection> damaged = std::move(*opened);
    const QList<ArticleId> stories = salvageable(*damaged);
    for (qsizetype first = 0; first < stories.size(); first += few) {
        writing.ask(
            announced(library, [damaged, part = stories.sliced(first, qMin(few, stories.size() - first)), now](Desk &desk) {
                QList<Arrival> arrivals;
                for (const ArticleId story : part) {
                    if (auto arrival = salvaged(*damaged, story))
                        arrivals.append(*arrival);
                }
                return keep(desk, arrivals, now);
            }));
    }
}

} // namespace

Library::Library() : d(std::make_unique<Private>()) { }

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &folder, Clock clock)
{
    std::unique_ptr<Library> library(new Library);
    Private &d = *library->d;
    d.clock = std::move(clock);
    d.folder = folder;
    QString damaged;
    const Result<void> writing = d.writing
                                     .open([&d, &damaged, folder]() -> Result<Desk> {
                                         auto opened = openFolder(folder, d.clock());
                                         if (!opened)
                                             return std::unexpected(opened.error());
                                         d.notice = opened->notice;
                                         damaged = opened->damagedLibrary;
                                         return std::move(opened->desk);
                                     })
                                     .result();
    if (!writing)
        return std::unexpected(writing.error());
    const Result<void> reading = d.reading.open([folder] { return openDesk(folder, Access::ReadOnly); }).result();
    if (!reading)
        return std::unexpected(reading.error());
    if (!damaged.isEmpty()) {
        d.writing.ask([library = library.get(), &d, damaged](Desk &) -> Result<void> {
            bringOver(library, d.writing, damaged, d.clock());
            return {};
        });
    }
    return library;
}

std::optional<Error> Library::openingNotice() const
{
    return d->notice;
}

QFuture<Result<void>> Library::checkUp()
{
    return QtConcurrent::run([folder = d->folder, now = d->clock()] { return checkLibrary(folder, now); });
}

QFuture<Result<void>> Library::copyTo(QString folder)
{
    return d->writing.ask([folder = std::move(folder)](Desk &desk) { return copyDesk(desk, folder); });
}

void Library::setOutlets(QList<Outlet> outlets)
{
    const QMutexLocker locked(&d->outletsMutex);
    d->outlets = std::move(outlets);
}

QFuture<Result<Changes>> Library::keep(QList<Arrival> arrivals)
{
    return d->writing.ask(announced(
        this, [arrivals = std::move(arrivals), now = d->clock()](Desk &desk) { return store::keep(desk, arrivals, now); }));
}

QFuture<Result<PictureId>> Library::keepPicture(QUrl url, QByteArray bytes, QByteArray contentType)
{
    return d->writing.ask([this, url, bytes, contentType](Desk &desk) {
        QList<ArticleId> shown;
        Result<PictureId> picture = store::keepPicture(desk, url, bytes, contentType, shown);
        if (picture)
            announce(this, {{}, shown, {}});
        return picture;
    });
}

QFuture<Result<void>> Library::keepSourceState(SourceState state)
{
    return d->writing.ask([state = std::move(state)](Desk &desk) { return store::keepSourceState(*desk.library, state); });
}

QFuture<Result<Changes>> Library::setRead(QList<ArticleId> articles, bool read)
{
    return d->writing.ask(announced(
        this, [articles, read, now = d->clock()](Desk &desk) { return store::setRead(desk, articles, read, now); }));
}

QFuture<Result<Changes>> Library::markAllRead(Selection selection)
{
    return d->writing.ask(
        announced(this, [selection = std::move(selection), outlets = d->namedOutlets(), now = d->clock()](Desk &desk) {
            return store::setRead(desk, unreadOf(*desk.library, selection, outlets), true, now);
        }));
}

QFuture<Result<Changes>> Library::setSaved(QList<ArticleId> articles, bool saved)
{
    return d->writing.ask(announced(
        this, [articles, saved, now = d->clock()](Desk &desk) { return store::setSaved(desk, articles, saved, now); }));
}

QFuture<Result<Changes>> Library::setNote(ArticleId article, QString note)
{
    return d->writing.ask(
        announced(this, [article, note, now = d->clock()](Desk &desk) { return store::setNote(desk, article, note, now); }));
}

QFuture<Result<void>> Library::addOutlet(Outlet outlet)
{
    return d->writing.ask(
        [outlet = std::move(outlet), now = d->clock()](Desk &desk) { return store::addOutlet(*desk.marks, outlet, now); });
}

QFuture<Result<void>> Library::removeOutlet(OutletId outlet)
{
    return d->writing.ask([this, outlet](Desk &desk) -> Result<void> {
        return store::removeOutlet(desk, outlet).transform([&](const Changes &changes) { announce(this, changes); });
    });
}

QFuture<Result<QList<Headline>>> Library::headlines(Selection selection, std::optional<PageKey> after, int limit)
{
    return d->reading.ask([selection = std::move(selection), outlets = d->namedOutlets(), after, limit](Desk &desk) {
        return store::headlines(*desk.library, selection, after, limit, outlets);
    });
}

QFuture<Result<int>> Library::count(Selection selection)
{
    return d->reading.ask([selection = std::move(selection), outlets = d->namedOutlets()](Desk &desk) {
        return countOf(*desk.library, selection, outlets);
    });
}

QFuture<Result<Sought>> Library::sought(QString typed)
{
    return d->reading.ask(
        [typed](Desk &desk) { return answer(*desk.library, soughtBy(readTyped(typed), vocabularyOf(*desk.library))); });
}

QFuture<Result<QStringList>> Library::unknownWords(QString typed)
{
    return d->reading.ask([typed](Desk &desk) { return answer(*desk.library, store::unknownWords(*desk.library, typed)); });
}

QFuture<Result<QString>> Library::suggestion(QString typed, Spellings spellings)
{
    return d->reading.ask([typed, spellings](Desk &desk) {
        return answer(*desk.library, store::suggestion(*desk.library, typed, spellings));
    });
}

QFuture<Result<QList<Headline>>> Library::headlinesById(QList<ArticleId> articles)
{
    return d->reading.ask([articles](Desk &desk) { return store::headlinesById(*desk.library, articles); });
}

QFuture<Result<StoredStory>> Library::story(ArticleId article)
{
    return d->reading.ask([this, article](Desk &desk) {
        Result<StoredStory> read = store::story(desk, article);
        if (!read && read.error().kind == ErrorKind::Damaged)
            d->writing.ask(announced(this, [article](Desk &writing) { return forgetText(writing, article); }));
        return read;
    });
}

QFuture<Result<Alike>> Library::alike(ArticleId article, int limit)
{
    return d->reading.ask([article, limit](Desk &desk) { return store::alike(*desk.library, article, limit); });
}

QFuture<Result<ArticleId>> Library::find(QUrl url)
{
    return d->reading.ask([url](Desk &desk) { return answer(*desk.library, storyAt(*desk.library, url)); });
}

QFuture<Result<QList<QUrl>>> Library::kept(QList<QUrl> urls)
{
    return d->reading.ask([urls](Desk &desk) { return answer(*desk.library, withText(*desk.library, urls)); });
}

QFuture<Result<Counts>> Library::unreadCounts()
{
    return d->reading.ask([](Desk &desk) { return store::unreadCounts(*desk.library); });
}

QFuture<Result<StoredPicture>> Library::picture(PictureId picture)
{
    return d->reading.ask([picture](Desk &desk) { return readPicture(desk, picture); });
}

QFuture<Result<PictureId>> Library::findPicture(QUrl url)
{
    return d->reading.ask([url](Desk &desk) { return answer(*desk.library, pictureOf(*desk.library, url)); });
}

QFuture<Result<SourceState>> Library::sourceState(QUrl source)
{
    return d->reading.ask([source](Desk &desk) { return store::sourceState(*desk.library, source); });
}

QFuture<Result<QList<Outlet>>> Library::addedOutlets()
{
    return d->reading.ask([](Desk &desk) { return store::addedOutlets(*desk.marks); });
}

} // namespace khobor::store
