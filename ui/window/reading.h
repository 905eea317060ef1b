// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens when a story is opened: it is fetched from the library, marked read, completed from the paper when only its
// headline is kept, and remembered for going back. GUI thread.

#pragma once

#include "core/error.h"
#include "core/records.h"
#include "window/history.h"

#include <QObject>
#include <QUrl>

namespace khobor::newsroom {
class Newsroom;
}
namespace khobor::store {
class Library;
}

namespace khobor::window {

/// The story that is being read.
class Reading final : public QObject
{
    Q_OBJECT
public:
    Reading(newsroom::Newsroom &newsroom, store::Library &library, QObject *parent = nullptr);

    /// Opens a kept story.
    void open(ArticleId article);
    /// Follows a link of a story page: `khobor:story/<id>` and khobor:open?url=… open here, http and https addresses in the
    /// system's browser; all else is ignored.
    void follow(const QUrl &link);
    void back();
    void forward();
    [[nodiscard]] const History &history() const;

    /// The open story, if any.
    [[nodiscard]] const std::optional<StoredStory> &story() const;
    /// Reverses a mark of the open story.
    void toggleSaved();
    void toggleRead();
    /// Puts the open story's address into the clipboard.
    void copyLink();
    /// Hands the open story's headline and address to the system's e-mail program.
    void sendByMail();
    /// Shows the paper's own page in the system's browser.
    void openOriginal();

Q_SIGNALS:
    /// Another story is open.
    void opened(const khobor::StoredStory &story);
    /// The open story has changed: its text has come, or a mark.
    void updated(const khobor::StoredStory &story);
    /// A story is being fetched from its paper, or no longer is.
    void fetchingChanged(bool isFetching);
    void failed(const khobor::Error &error);
    void historyChanged();

private:
    void show(ArticleId article);
    void take(const StoredStory &story);
    void complete(const StoredStory &story);
    void openAddress(const QUrl &url);
    void reload(const Changes &changes);

    newsroom::Newsroom &m_newsroom;
    store::Library &m_library;
    History m_history;
    int m_reloads = 0; ///< asked for; answers to any but the last are late
    ArticleId m_wanted; ///< the last one asked for; answers for others are late
    std::optional<StoredStory> m_story;
};

} // namespace khobor::window
