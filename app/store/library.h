// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library: every story, picture, mark and note, in SQLite. Calls may come from any thread; the work is done on one
// writing and one reading thread, and each answer is a future that is already safe to co_await.

#pragma once

#include "core/article.h"
#include "core/clock.h"
#include "core/error.h"
#include "core/outlet.h"
#include "core/records.h"
#include "store/alike.h"
#include "store/sought.h"
#include "store/suggestion.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace khobor::store {

/// One folder on disk: the library itself, the reader's marks in a database of their own, and backups of these.
class Library final : public QObject
{
    Q_OBJECT
public:
    /// Opens or makes the library in `folder`. NewerSchema, Damaged, DiskFull, FileUnwritable or StorageFailed otherwise.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &folder, Clock clock = systemClock());
    /// Finishes the writing that was asked for.
    ~Library() override;

    /// What a reader has to be told of the opening: that a database was damaged and what became of it. The damaged file was
    /// kept beside it.
    [[nodiscard]] std::optional<Error> openingNotice() const;
    /// Looks for damage that opening a large library does not see, once a day; Damaged when there is some, which the next
    /// opening mends.
    QFuture<Result<void>> checkUp();

    /// Copies the databases into `folder`, which exists, each as it is at one moment. FileUnwritable, DiskFull or StorageFailed
    /// otherwise. What is written meanwhile waits.
    QFuture<Result<void>> copyTo(QString folder);

    /// The outlets whose names a search may use (outlet:, section:).
    void setOutlets(QList<Outlet> outlets);

    // What arrives.

    /// Keeps stories, or what a list said of them; the same address (see html::withoutTracking) or guid is the same story:
    /// a fuller version replaces a thinner one and marks stay. One transaction.
    QFuture<Result<Changes>> keep(QList<Arrival> arrivals);
    /// Keeps a picture's bytes once, by hash, and remembers it for `url`.
    QFuture<Result<PictureId>> keepPicture(QUrl url, QByteArray bytes, QByteArray contentType);
    /// Remembers what a source answered (validators, content hash, when, which error).
    QFuture<Result<void>> keepSourceState(SourceState state);

    // What a person does. Durable when the future is finished.

    QFuture<Result<Changes>> setRead(QList<ArticleId> articles, bool read);
    QFuture<Result<Changes>> markAllRead(Selection selection);
    QFuture<Result<Changes>> setSaved(QList<ArticleId> articles, bool saved);
    QFuture<Result<Changes>> setNote(ArticleId article, QString note);
    QFuture<Result<void>> addOutlet(Outlet outlet);
    /// With it go those of its stories that are neither saved nor noted.
    QFuture<Result<void>> removeOutlet(OutletId outlet);

    // Reading.

    /// Up to `limit` headlines of a selection after `after` (none: from the top), newest first.
    QFuture<Result<QList<Headline>>> headlines(Selection selection, std::optional<PageKey> after, int limit);
    /// How many stories a selection holds.
    QFuture<Result<int>> count(Selection selection);
    /// The words by which a search finds, to be highlighted with hitsIn().
    QFuture<Result<Sought>> sought(QString typed);
    /// The words of a search that the library does not know: worth a spelling checker's proposals.
    QFuture<Result<QStringList>> unknownWords(QString typed);
    /// A search that finds more than `typed` does: see store/suggestion.h. Empty when there is none.
    QFuture<Result<QString>> suggestion(QString typed, Spellings spellings = {});
    /// The headlines of those that are kept, in the order asked for.
    QFuture<Result<QList<Headline>>> headlinesById(QList<ArticleId> articles);
    /// Stories like one, at most `limit` of each kind: the same report in other papers, and those nearest in meaning.
    QFuture<Result<Alike>> alike(ArticleId article, int limit = 6);
    /// NotFound when it is not kept; Damaged when its bytes changed on disk, after which it counts as not kept in full.
    QFuture<Result<StoredStory>> story(ArticleId article);
    /// The story of an address in any of its clothes; a null id when it is not kept.
    QFuture<Result<ArticleId>> find(QUrl url);
    /// Which of these addresses have their full text here.
    QFuture<Result<QList<QUrl>>> kept(QList<QUrl> urls);
    QFuture<Result<Counts>> unreadCounts();
    /// NotFound when it is not kept, or no longer what it was.
    QFuture<Result<StoredPicture>> picture(PictureId picture);
    /// The kept picture of an address; a null id when there is none.
    QFuture<Result<PictureId>> findPicture(QUrl url);
    /// One with nothing but its address when the source was never asked.
    QFuture<Result<SourceState>> sourceState(QUrl source);
    /// The outlets a reader added.
    QFuture<Result<QList<Outlet>>> addedOutlets();

Q_SIGNALS:
    /// After each commit that changed what a list or story shows.
    void changed(const khobor::Changes &changes);

private:
    Library();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace khobor::store
