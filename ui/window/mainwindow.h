// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: sections, headlines, story. GUI thread.

#pragma once

#include "core/clock.h"
#include "look/theme.h"
#include "models/headlinemodel.h"
#include "models/sectionmodel.h"
#include "reader/enginehost.h"
#include "window/actions.h"
#include "window/reading.h"

#include <QMainWindow>

namespace khobor::fetch {
class Fetcher;
}
namespace khobor::lists {
class HeadlineView;
class SectionView;
} // namespace khobor::lists
namespace khobor::notes {
class NoteEditor;
}

namespace khobor::window {

class RefreshStatus;
class SearchField;
class StoryPane;

/// Puts the panes together and lets each hear of the others. The services outlive it. The page engine is loaded once the
/// first headlines have been painted.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(newsroom::Newsroom &newsroom, store::Library &library, fetch::Fetcher &fetcher, Clock clock = systemClock(),
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Looks for news of all outlets.
    void refresh();
    /// Shows the headlines of a selection.
    void showSelection(const Selection &selection);
    /// Opens a kept story.
    void open(ArticleId article);
    /// Shows or hides the field for notes.
    void showNote(bool isShown);
    /// Dresses the window; not remembered, as the menu's choice is.
    void setTheme(look::Theme theme);

Q_SIGNALS:
    /// The page engine is in place, or it has turned out that there is none.
    void engineSettled();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectLists();
    void connectReading();
    void connectActions();
    void connectServices();
    void loadEngine();
    void showOutlets();
    void search(const QString &words);
    void take(const StoredStory &story);
    void showMarks();
    void tell(const Error &error);
    void readOn();
    void goToUnread();
    void zoom(double factor);
    void exportAsPdf();
    void finishPdf(const QString &path, const Result<void> &result);
    [[nodiscard]] Outlet outletOf(const Headline &headline) const;

    newsroom::Newsroom &m_newsroom;
    store::Library &m_library;
    fetch::Fetcher &m_fetcher;
    Clock m_clock;
    look::Appearance m_appearance;
    models::SectionModel m_sections;
    models::HeadlineModel m_headlines;
    Reading m_reading;
    Actions m_actions;
    lists::SectionView *m_sectionView;
    lists::HeadlineView *m_headlineView;
    StoryPane *m_storyPane;
    notes::NoteEditor *m_note;
    SearchField *m_search;
    RefreshStatus *m_status;
    reader::Engine m_engine;
    QString m_standingNotice; ///< what is said above a story when there is nothing newer to say
};

} // namespace khobor::window
