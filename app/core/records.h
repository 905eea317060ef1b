// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The values that go into the library and come out of it. Any thread.

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/ids.h"
#include "core/outlet.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace khobor {

/// A story on its way in: what a list said of it, and the story itself once its page was read.
struct Arrival {
    OutletId outlet;
    SectionId section;
    Topic topic = Topic::Other;
    Item item;
    std::optional<Article> article;
};

/// What was changed by one commit.
struct Changes {
    QList<ArticleId> added;
    QList<ArticleId> updated;
    QList<ArticleId> removed;
};

/// Which stories: every part that is set must hold.
struct Selection {
    std::optional<OutletId> outlet;
    std::optional<SectionId> section;
    std::optional<Topic> topic;
    bool unreadOnly = false;
    bool savedOnly = false;
    bool notedOnly = false;
    bool picturedOnly = false; ///< a picture of it is kept
    QString search; ///< words as typed; all must be found

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// A line of the list of headlines.
struct Headline {
    ArticleId id;
    OutletId outlet;
    SectionId section;
    Topic topic = Topic::Other;
    QUrl url;
    QString title;
    QString dek;
    QDateTime time; ///< published, or when it arrived
    PictureId picture; ///< null when none is kept
    bool isRead = false;
    bool isSaved = false;
    bool hasNote = false;
    bool hasText = false; ///< the full story is kept
    qint64 ahead = 0; ///< seconds: a search puts what its words name in the headline above what is that much newer

    /// What a list is ordered by, latest first.
    [[nodiscard]] QDateTime standing() const { return time.addSecs(ahead); }
};

/// Where the next page of headlines goes on.
struct PageKey {
    QDateTime time; ///< the last one's standing
    ArticleId id;
};

/// A whole story with its marks.
struct StoredStory {
    Headline headline;
    Article article;
    QString note;
    QHash<QUrl, PictureId> pictures; ///< the kept ones among lead, body and related pictures
    QHash<QUrl, ArticleId> related; ///< the kept ones among the related links
};

/// A kept picture.
struct StoredPicture {
    QByteArray bytes;
    QByteArray contentType;
};

/// Unread stories.
struct Counts {
    int all = 0;
    int saved = 0; ///< saved stories, read or not
    int noted = 0; ///< stories with a note, read or not
    QHash<OutletId, int> outlets;
    QHash<SectionId, int> sections;
    QHash<Topic, int> topics;
};

/// What a source last answered.
struct SourceState {
    QUrl url;
    QByteArray etag;
    QByteArray lastModified;
    QByteArray contentHash;
    QDateTime checked;
    QDateTime succeeded;
    std::optional<ErrorKind> errorKind; ///< of the last failure, none after a success
    QString error; ///< the ErrorKind's detail of the last failure, empty after a success
};

} // namespace khobor

Q_DECLARE_METATYPE(khobor::Changes)
