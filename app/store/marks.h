// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person did: read, saved, noted. The truth is in marks.db, a copy for fast lists in the library; both say at
// which revision they are. Writing thread.

#pragma once

#include "core/records.h"
#include "store/desk.h"
#include "store/storyrow.h"

namespace khobor::store {

/// A story's marks.
struct Mark {
    bool isRead = false;
    bool isSaved = false;
    QString note;
};

/// The marks under any of these keys, joined.
[[nodiscard]] Mark markOf(Connection &marks, const QStringList &keys);

[[nodiscard]] Result<Changes> setRead(Desk &desk, const QList<ArticleId> &stories, bool read, const QDateTime &now);
[[nodiscard]] Result<Changes> setSaved(Desk &desk, const QList<ArticleId> &stories, bool saved, const QDateTime &now);
[[nodiscard]] Result<Changes> setNote(Desk &desk, ArticleId story, const QString &note, const QDateTime &now);

/// Copies a saved or noted story into the marks, so that it outlives the library. Inside a transaction of the library.
[[nodiscard]] Result<void> cherish(Desk &desk, const QList<ArticleId> &stories, const QDateTime &now);

} // namespace khobor::store
