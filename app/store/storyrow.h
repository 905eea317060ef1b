// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's row and body. Reading is for both threads, writing for the writing one.

#pragma once

#include "core/records.h"
#include "store/connection.h"

namespace khobor::store {

/// What the writer has to know of a kept story.
struct StoryRow {
    ArticleId id;
    qint64 position = 0;
    QString key; ///< of its marks
    OutletId outlet;
    SectionId section;
    Topic topic = Topic::Other;
    QDateTime time;
    bool isRead = false;
    bool isSaved = false;
    bool hasNote = false;
    QByteArray fingerprint; ///< of the last arrival
};

/// The row of a story; none when it is not kept.
[[nodiscard]] std::optional<StoryRow> storyRow(Connection &library, ArticleId story);

/// An id that no story has had.
[[nodiscard]] ArticleId freshId(Connection &library);
/// Makes or rewrites the row of a story. The marks of one that is there stay as they are.
void writeStory(Connection &library, const StoryRow &row, const Article &article);
/// Rewrites the body of a story. `packed` is the article's JSON as pack() gives it.
void writeBody(Connection &library, ArticleId story, const QByteArray &packed, const QByteArray &checksum);

/// Every key by which a story is known.
[[nodiscard]] QStringList keysOf(Connection &library, ArticleId story);

/// The article of a story. Damaged when its bytes changed since they were written, NotFound when there is none.
[[nodiscard]] Result<Article> readBody(Connection &library, ArticleId story);

/// A time as seconds and offset, and back.
[[nodiscard]] QDateTime timeOf(qint64 seconds, qint64 utcOffset);

} // namespace khobor::store
