// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The right pane: nothing, a story as bare text, or a story in the page engine's view. GUI thread.

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/outlet.h"
#include "core/records.h"
#include "export/storypage.h"
#include "reader/enginehost.h"

#include <QLabel>
#include <QStackedWidget>

namespace khobor::window {

class PlainStory;

/// Shows a story with what there is: as bare text until the page engine's view takes its place.
class StoryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit StoryPane(Clock clock, QWidget *parent = nullptr);

    /// Puts the engine's view in place; an open story turns into a page.
    void setEngine(reader::PageEngine &engine, exports::PictureSource pictures);
    /// Shows a story from its top; the one that is shown stays where it is unless its text has changed.
    void setStory(const StoredStory &story, const Outlet &outlet);
    /// What is shown, if anything.
    [[nodiscard]] const std::optional<StoredStory> &story() const { return m_story; }
    /// Shows none, but an invitation.
    void clear();
    /// A sentence above the story; an empty one goes away.
    void setNotice(const QString &sentence);
    /// How pages look from now on; the story that is open keeps its place.
    void setStyle(const exports::Style &style);
    /// How far the story is scrolled, from 0 (its top) to 1 (its end).
    [[nodiscard]] double progress() const;
    void setProgress(double progress);
    /// Scrolls by a page; false when the end was already in view.
    bool pageDown();

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    void render();

    Clock m_clock;
    QLabel *m_notice;
    QStackedWidget *m_pages;
    QLabel *m_invitation;
    PlainStory *m_plain;
    reader::StoryView *m_view = nullptr;
    exports::Style m_style;
    std::optional<StoredStory> m_story;
    Outlet m_outlet;
};

} // namespace khobor::window
