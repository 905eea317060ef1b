// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: sections, headlines, story. GUI thread.

#pragma once

#include "core/clock.h"
#include "look/theme.h"
#include "models/finder.h"
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
namespace khobor::newsroom {
struct Progress;
}
namespace khobor::notes {
class NoteEditor;
}

namespace khobor::window {

class ListHead;
class NoticeBar;
class Papers;
class RefreshStatus;
class SearchField;
class StoryPane;
class StylePanel;

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
    /// Shows the headlines of a selection, narrowed by what the search field and the filters say.
    void showSelection(const Selection &selection);
    /// Opens a kept story.
    void open(ArticleId article);
    /// Shows or hides the field for notes.
    void showNote(bool isShown);
    /// Opens the dialogue for adding a paper, which looks at `address` at once when there is one.
    void addPaper(const QString &address = {});
    /// Opens the same dialogue on a file with a list of papers.
    void addPapersFrom(const QString &path);
    /// Waits for words in the search field.
    void startSearch();
    /// Shows what the other window showed, for the one that speaks another language.
    void takeOver(const MainWindow &other);
    /// Dresses the window; not remembered, as the menu's choice is.
    void setTheme(look::Theme theme);

Q_SIGNALS:
    /// The page engine is in place, or it has turned out that there is none.
    void engineSettled();
    /// The reader wants the window in this language, "bn" or "en".
    void languageChosen(const QString &language);

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
    void narrow();
    [[nodiscard]] QString titleOf(const Selection &selection) const;
    void take(const StoredStory &story);
    void showMarks();
    void showWhyEmpty();
    void offerForSection(const Selection &selection, QPoint place);
    void markAllRead(const Selection &selection);
    void takeProgress(const newsroom::Progress &progress);
    void tell(const Error &error);
    void readOn();
    void goToUnread();
    void showKeys();
    void openPalette();
    void goTo(const models::Findable &found);
    void enlarge(int points);
    void showPageStyle();
    void dressPage();
    void rememberPlace();
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
    ListHead *m_listHead;
    Selection m_chosen; ///< on the left, before filters and search
    StylePanel *m_style;
    NoticeBar *m_notices;
    Papers *m_papers;
    SearchField *m_search;
    RefreshStatus *m_status;
    reader::Engine m_engine;
    QString m_standingNotice; ///< what is said above a story when there is nothing newer to say
};

} // namespace khobor::window
