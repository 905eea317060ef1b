// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done in the window, once each: the tool bar, the menu and the keys share them. GUI thread.

#pragma once

#include <QAction>

namespace khobor::window {

/// The window's actions, children of `parent` and added to it so that their keys work everywhere in the window.
struct Actions {
    explicit Actions(QWidget *parent);

    QAction *refresh;
    QAction *stop;
    QAction *offline; ///< checkable
    QAction *back;
    QAction *forward;
    QAction *save; ///< checkable: the story is saved
    QAction *read; ///< checkable: the story is read
    QAction *note; ///< checkable: the note is shown
    QAction *original;
    QAction *copyLink;
    QAction *mail;
    QAction *pdf;
    QAction *search;
    QAction *palette; ///< goes to anything
    QAction *next;
    QAction *previous;
    QAction *nextUnread;
    QAction *onward; ///< a page down, and on to the next unread story at the end
    QAction *allRead;
    QAction *addPaper;
    QAction *importList;
    QAction *exportList;
    QAction *pageStyle; ///< opens the panel of how stories look
    QAction *larger;
    QAction *smaller;
    QAction *keys; ///< shows them all
    QAction *quit;

    /// Those that need an open story.
    [[nodiscard]] QList<QAction *> ofStory() const;
};

} // namespace khobor::window
