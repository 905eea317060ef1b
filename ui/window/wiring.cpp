// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window's panes stand and what they tell each other.

#include "window/mainwindow.h"

#include "fetch/fetcher.h"
#include "lists/headlineview.h"
#include "lists/sectionview.h"
#include "newsroom/newsroom.h"
#include "notes/noteeditor.h"
#include "store/library.h"
#include "window/chrome.h"
#include "window/listhead.h"
#include "window/masthead.h"
#include "window/memory.h"
#include "window/noticebar.h"
#include "window/papers.h"
#include "window/refreshstatus.h"
#include "window/searchfield.h"
#include "window/storypane.h"
#include "window/stylepanel.h"

#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace khobor::window {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto checkDelay = 1min; // what reads the whole library waits until its reader has begun to read
constexpr auto engineDelay = 150ms; // the first headlines are painted by then

} // namespace

void MainWindow::layOut()
{
    auto *right = new QSplitter(Qt::Vertical);
    right->setObjectName("story"_L1);
    right->addWidget(m_storyPane);
    right->addWidget(m_note);
    right->setStretchFactor(0, 1);
    right->setSizes({500, 150});
    auto *columns = new QSplitter;
    columns->setObjectName("columns"_L1);
    columns->addWidget(m_sectionView);
    auto *list = new QWidget;
    auto *listRows = new QVBoxLayout(list);
    listRows->setContentsMargins({});
    listRows->setSpacing(0);
    listRows->addWidget(m_listHead);
    listRows->addWidget(m_headlineView);
    columns->addWidget(list);
    columns->addWidget(right);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 3);
    columns->setStretchFactor(2, 8);
    columns->setSizes({215, 385, 680});
    for (QSplitter *splitter : {right, columns})
        splitter->setHandleWidth(1);
    list->setMinimumWidth(240);
    m_storyPane->setMinimumWidth(280);
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_notices);
    rows->addWidget(columns, 1);
    setCentralWidget(centre);
    m_search->setMaximumWidth(220);
    m_search->setMinimumWidth(110);
    window::addToolBar(
        *this, m_actions, new Masthead(m_clock), m_search,
        makeMenu(*this, m_actions, m_appearance, [this](const QString &language) { Q_EMIT languageChosen(language); }));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_status, 1);
    resize(1280, 800);
    restorePanes(*this);
}

void MainWindow::connectLists()
{
    connect(m_sectionView, &lists::SectionView::selectionChosen, this, &MainWindow::showSelection);
    connect(m_listHead, &ListHead::filtered, this, &MainWindow::narrow);
    connect(m_search, &SearchField::searched, this, &MainWindow::search);
    connect(m_search, &SearchField::left, m_headlineView, qOverload<>(&QWidget::setFocus));
    connect(m_headlineView, &lists::HeadlineView::opened, &m_reading, &Reading::open);
    connect(&m_headlines, &models::HeadlineModel::failed, this, &MainWindow::tell);
    const auto loadSoon = [this] { QTimer::singleShot(engineDelay, this, &MainWindow::loadEngine); };
    connect(&m_headlines, &models::HeadlineModel::loaded, this, loadSoon, Qt::SingleShotConnection);
    m_sectionView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sectionView, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        const QVariant chosen = m_sectionView->indexAt(place).data(models::SectionModel::SelectionRole);
        if (chosen.isValid())
            offerForSection(chosen.value<Selection>(), m_sectionView->viewport()->mapToGlobal(place));
    });
    m_headlineView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_headlineView->addActions(m_actions.ofStory() + QList{m_actions.allRead});
}

void MainWindow::connectReading()
{
    connect(&m_reading, &Reading::opened, this, &MainWindow::take);
    connect(&m_reading, &Reading::updated, this, [this](const StoredStory &story) {
        m_storyPane->setStory(story, outletOf(story.headline));
        m_note->setStory(story.headline.id, story.note);
        showMarks();
    });
    connect(&m_reading, &Reading::historyChanged, this, &MainWindow::showMarks);
    connect(&m_reading, &Reading::failed, this, &MainWindow::tell);
    connect(&m_reading, &Reading::fetchingChanged, this, [this](bool isFetching) {
        m_storyPane->setNotice(isFetching ? tr("Fetching the story from the paper…") : m_standingNotice);
    });
    connect(m_storyPane, &StoryPane::linkActivated, &m_reading, &Reading::follow);
    connect(m_note, &notes::NoteEditor::failed, this, &MainWindow::tell);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions.refresh, [this] { refresh(); });
    on(m_actions.stop, [this] { m_newsroom.cancel(); });
    on(m_actions.offline, [this](bool isOffline) { m_fetcher.setOffline(isOffline); });
    on(m_actions.back, [this] { m_reading.back(); });
    on(m_actions.forward, [this] { m_reading.forward(); });
    on(m_actions.save, [this] { m_reading.toggleSaved(); });
    on(m_actions.read, [this] { m_reading.toggleRead(); });
    on(m_actions.original, [this] { m_reading.openOriginal(); });
    on(m_actions.copyLink, [this] {
        m_reading.copyLink();
        m_status->say(tr("The link is copied."));
    });
    on(m_actions.mail, [this] { m_reading.sendByMail(); });
    on(m_actions.pdf, [this] { exportAsPdf(); });
    on(m_actions.note, [this](bool isShown) { showNote(isShown); });
    on(m_actions.search, [this] { startSearch(); });
    on(m_actions.palette, [this] { openPalette(); });
    on(m_actions.next, [this] { m_headlineView->step(1); });
    on(m_actions.previous, [this] { m_headlineView->step(-1); });
    on(m_actions.nextUnread, [this] { goToUnread(); });
    on(m_actions.onward, [this] { readOn(); });
    on(m_actions.allRead, [this] { markAllRead(m_headlines.selection()); });
    on(m_actions.addPaper, [this] { addPaper(); });
    on(m_actions.importList, [this] { m_papers->importList(); });
    on(m_actions.exportList, [this] { m_papers->exportList(); });
    on(m_actions.pageStyle, [this] { showPageStyle(); });
    on(m_actions.larger, [this] { enlarge(1); });
    on(m_actions.smaller, [this] { enlarge(-1); });
    on(m_actions.keys, [this] { showKeys(); });
    on(m_actions.quit, [this] { close(); });
}

void MainWindow::connectServices()
{
    QTimer::singleShot(checkDelay, this, [this] {
        m_library.checkUp().then(this, [this](const Result<void> &checked) {
            if (!checked && checked.error().kind == ErrorKind::Damaged)
                m_notices->add(tr("Part of the library is damaged. Khobor mends it when it starts the next time."));
        });
    });
    connect(&m_newsroom, &newsroom::Newsroom::outletsChanged, this, &MainWindow::showOutlets);
    connect(&m_newsroom, &newsroom::Newsroom::refreshingChanged, this, &MainWindow::showMarks);
    connect(&m_newsroom, &newsroom::Newsroom::progressed, this, &MainWindow::takeProgress);
    connect(&m_fetcher, &fetch::Fetcher::offlineChanged, this, &MainWindow::showMarks);
    connect(m_papers, &Papers::said, m_status, &RefreshStatus::say);
    connect(&m_appearance, &look::Appearance::changed, this, &MainWindow::dressPage);
    connect(m_style, &StylePanel::changed, this, [this] {
        rememberPage(m_style->style());
        dressPage();
    });
}

} // namespace khobor::window
