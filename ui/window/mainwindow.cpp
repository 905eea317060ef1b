// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "core/sentence.h"
#include "dialogs/palette.h"
#include "fetch/fetcher.h"
#include "lists/headlineview.h"
#include "lists/sectionview.h"
#include "models/language.h"
#include "newsroom/newsroom.h"
#include "notes/noteeditor.h"
#include "store/library.h"
#include "window/chrome.h"
#include "window/emptytext.h"
#include "window/gather.h"
#include "window/listhead.h"
#include "window/masthead.h"
#include "window/memory.h"
#include "window/noticebar.h"
#include "window/papers.h"
#include "window/pdfexport.h"
#include "window/refreshstatus.h"
#include "window/searchfield.h"
#include "window/storypane.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

namespace khobor::window {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto engineDelay = 150ms; // the first headlines are painted by then
constexpr double zoomStep = 1.1;
constexpr int paletteHeadlines = 500;

QString openingSentence(const Error &notice)
{
    if (notice.kind != ErrorKind::Damaged)
        return sentence(notice);
    return MainWindow::tr("The library was damaged. It was mended from its last backup and from what could still be read; "
                          "the damaged file is kept beside it.");
}

} // namespace

MainWindow::MainWindow(newsroom::Newsroom &newsroom, store::Library &library, fetch::Fetcher &fetcher, Clock clock,
                       QWidget *parent)
    : QMainWindow(parent), m_newsroom(newsroom), m_library(library), m_fetcher(fetcher), m_clock(std::move(clock)),
      m_appearance(rememberedTheme()), m_sections(library), m_headlines(library, m_clock), m_reading(newsroom, library),
      m_actions(this), m_sectionView(new lists::SectionView(m_sections)),
      m_headlineView(new lists::HeadlineView(m_headlines, library, m_clock)), m_storyPane(new StoryPane(m_clock)),
      m_note(new notes::NoteEditor(library)), m_listHead(new ListHead(m_actions.allRead)), m_notices(new NoticeBar),
      m_papers(new Papers(newsroom, library, *this)), m_search(new SearchField), m_status(new RefreshStatus(newsroom))
{
    setWindowTitle(tr("Khobor"));
    layOut();
    connectLists();
    connectReading();
    connectActions();
    connectServices();
    showOutlets();
    showMarks();
    showNote(isNoteRemembered());
    zoom(rememberedZoom());
    showSelection({});
    if (const auto notice = library.openingNotice())
        m_notices->add(openingSentence(*notice));
}

MainWindow::~MainWindow() = default;

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
    on(m_actions.pdf, [this] { exportAsPdf(); });
    on(m_actions.note, [this](bool isShown) { showNote(isShown); });
    on(m_actions.search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(m_actions.palette, [this] { openPalette(); });
    on(m_actions.next, [this] { m_headlineView->step(1); });
    on(m_actions.previous, [this] { m_headlineView->step(-1); });
    on(m_actions.nextUnread, [this] { goToUnread(); });
    on(m_actions.onward, [this] { readOn(); });
    on(m_actions.allRead, [this] { markAllRead(m_headlines.selection()); });
    on(m_actions.addPaper, [this] { addPaper(); });
    on(m_actions.importList, [this] { m_papers->importList(); });
    on(m_actions.exportList, [this] { m_papers->exportList(); });
    on(m_actions.larger, [this] { zoom(rememberedZoom() * zoomStep); });
    on(m_actions.smaller, [this] { zoom(rememberedZoom() / zoomStep); });
    on(m_actions.keys, [this] { showKeys(); });
    on(m_actions.quit, [this] { close(); });
}

void MainWindow::connectServices()
{
    connect(&m_newsroom, &newsroom::Newsroom::outletsChanged, this, &MainWindow::showOutlets);
    connect(&m_newsroom, &newsroom::Newsroom::refreshingChanged, this, &MainWindow::showMarks);
    connect(&m_newsroom, &newsroom::Newsroom::progressed, this, &MainWindow::takeProgress);
    connect(&m_fetcher, &fetch::Fetcher::offlineChanged, this, &MainWindow::showMarks);
    connect(m_papers, &Papers::said, m_status, &RefreshStatus::say);
    const auto dress = [this] {
        m_storyPane->setTheme(m_appearance.isDark() ? exports::Style::Theme::Night : exports::Style::Theme::Paper);
    };
    connect(&m_appearance, &look::Appearance::changed, this, dress);
    dress();
}

void MainWindow::loadEngine()
{
    const Result<reader::Engine> engine = reader::loadEngine();
    if (engine) {
        m_engine = *engine;
        m_storyPane->setEngine(*m_engine.pages, m_newsroom.pictures());
    } else {
        m_standingNotice = tr("Stories are shown as bare text, because the page engine is not installed.");
        m_storyPane->setNotice(m_standingNotice);
    }
    showMarks();
    Q_EMIT engineSettled();
}

void MainWindow::showOutlets()
{
    m_sections.setOutlets(m_newsroom.outlets());
    m_headlines.setOutlets(m_newsroom.outlets());
    m_listHead->setTitle(titleOf(m_chosen));
}

void MainWindow::refresh()
{
    QCoro::connect(m_newsroom.refresh({}), this, [this](const Result<Changes> &changes) {
        if (!changes)
            m_status->say(sentence(changes.error()));
    });
}

void MainWindow::offerForSection(const Selection &selection, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.allRead->text(), this, [this, selection] { markAllRead(selection); });
    if (selection.outlet) {
        const OutletId outlet = *selection.outlet;
        menu->addAction(tr("Refresh this paper"), this, [this, outlet] { m_newsroom.refresh({outlet}); })
            ->setEnabled(!m_newsroom.isRefreshing());
        if (m_newsroom.isAdded(outlet))
            menu->addAction(tr("Remove this paper…"), this, [this, outlet] { m_papers->remove(outlet); });
    }
    menu->popup(place);
}

void MainWindow::markAllRead(const Selection &selection)
{
    m_library.markAllRead(selection).then(this, [this](const Result<Changes> &changes) {
        if (!changes)
            tell(changes.error());
        else if (!changes->updated.isEmpty())
            m_status->offer(tr("Marked as read: %1").arg(models::shownNumber(static_cast<int>(changes->updated.size()))),
                            tr("Undo"), [this, articles = changes->updated] { m_library.setRead(articles, false); });
    });
}

void MainWindow::showSelection(const Selection &selection)
{
    m_chosen = selection;
    if (m_chosen.search.isEmpty())
        m_chosen.search = m_search->text().simplified();
    m_sectionView->showSelection(m_chosen);
    m_listHead->setTitle(titleOf(m_chosen));
    narrow();
}

void MainWindow::narrow()
{
    m_headlines.setSelection(narrowed(m_chosen, m_listHead->filters()));
    showWhyEmpty();
}

QString MainWindow::titleOf(const Selection &selection) const
{
    const QModelIndex row = m_sections.indexOf(selection);
    const QString name = row.data().toString();
    return row.isValid() && row.parent().data(models::SectionModel::SelectionRole).isValid()
        ? row.parent().data().toString() + u" · "_s + name
        : name;
}

void MainWindow::showWhyEmpty()
{
    const Selection &selection = m_headlines.selection();
    const QString trouble = selection.outlet ? m_sections.trouble(*selection.outlet) : QString();
    const EmptyText empty = emptyText(selection, {m_fetcher.isOffline(), m_newsroom.isRefreshing(), trouble});
    m_headlineView->setEmptyText(empty.title, empty.advice);
}

void MainWindow::takeProgress(const newsroom::Progress &progress)
{
    if (!progress.finished || (progress.error && progress.error->kind == ErrorKind::Cancelled))
        return;
    m_sections.setTrouble(progress.outlet, progress.error ? sentence(*progress.error) : QString());
    showWhyEmpty();
}

void MainWindow::addPaper()
{
    m_papers->add();
}

void MainWindow::takeOver(const MainWindow &other)
{
    const Selection selection = other.m_chosen;
    m_search->setText(selection.search);
    showSelection(selection);
    if (const auto &story = other.m_reading.story())
        open(story->headline.id);
}

void MainWindow::search(const QString &words)
{
    m_chosen.search = words;
    narrow();
}

void MainWindow::open(ArticleId article)
{
    m_reading.open(article);
}

void MainWindow::take(const StoredStory &story)
{
    m_storyPane->setNotice(m_standingNotice);
    m_storyPane->setStory(story, outletOf(story.headline));
    m_note->setStory(story.headline.id, story.note);
    m_headlineView->showArticle(story.headline.id);
    setWindowTitle(tr("%1 – Khobor").arg(story.headline.title));
    showMarks();
}

void MainWindow::showMarks()
{
    const auto &story = m_reading.story();
    for (QAction *action : m_actions.ofStory())
        action->setEnabled(story.has_value());
    m_actions.note->setEnabled(true);
    m_actions.pdf->setEnabled(story && m_engine.pdf);
    m_actions.save->setChecked(story && story->headline.isSaved);
    m_actions.read->setChecked(story && story->headline.isRead);
    m_actions.back->setEnabled(m_reading.history().canGoBack());
    m_actions.forward->setEnabled(m_reading.history().canGoForward());
    m_actions.refresh->setEnabled(!m_newsroom.isRefreshing());
    m_actions.stop->setEnabled(m_newsroom.isRefreshing());
    m_actions.offline->setChecked(m_fetcher.isOffline());
    m_status->setOffline(m_fetcher.isOffline());
    showWhyEmpty();
}

void MainWindow::tell(const Error &error)
{
    m_storyPane->setNotice(sentence(error));
    m_status->say(sentence(error));
}

void MainWindow::readOn()
{
    // Space is also the key of whatever button has the focus.
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget())) {
        button->click();
        return;
    }
    if (!m_storyPane->pageDown())
        goToUnread();
}

void MainWindow::showKeys()
{
    auto *sheet = new dialogs::KeySheet(keyGroups(m_actions), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

// The newest headlines are looked through here, romanised words too; the library's own search takes the rest.
void MainWindow::openPalette()
{
    auto *palette = new dialogs::Palette(this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->setFinder(models::Finder(gather(actions(), m_newsroom.outlets(), {})));
    connect(palette, &dialogs::Palette::chosen, this, &MainWindow::goTo);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8)));
    palette->open();
    m_library.headlines({}, {}, paletteHeadlines).then(palette, [this, palette](const Result<QList<Headline>> &headlines) {
        if (headlines)
            palette->setFinder(models::Finder(gather(actions(), m_newsroom.outlets(), *headlines)));
    });
}

void MainWindow::goTo(const models::Findable &found)
{
    using Kind = models::Findable::Kind;
    if (found.kind == Kind::Command)
        actions().at(found.command)->trigger();
    else if (found.kind == Kind::Story)
        open(found.story);
    else
        showSelection(found.selection);
}

void MainWindow::goToUnread()
{
    if (!m_headlineView->stepToUnread())
        m_status->say(tr("Everything here is read."));
}

void MainWindow::showNote(bool isShown)
{
    m_actions.note->setChecked(isShown);
    m_note->setVisible(isShown);
    rememberNote(isShown);
    if (isShown && isVisible())
        m_note->edit();
}

void MainWindow::setTheme(look::Theme theme)
{
    m_appearance.setTheme(theme);
}

void MainWindow::zoom(double factor)
{
    rememberZoom(factor);
    m_storyPane->setZoom(rememberedZoom());
}

void MainWindow::exportAsPdf()
{
    const auto &story = m_reading.story();
    if (!story || !m_engine.pdf)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QDir(folder).filePath(pdfName(story->headline.title));
    auto *dialog = new QFileDialog(this, tr("Export as PDF"), proposed, tr("PDF files (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kept = *story](const QString &path) {
        m_status->say(tr("Writing the PDF…"));
        QCoro::connect(exportPdf(*m_engine.pdf, kept, outletOf(kept.headline), m_clock(), m_newsroom.pictures(), path), this,
                       [this, path](const Result<void> &result) { finishPdf(path, result); });
    });
    dialog->open();
}

void MainWindow::finishPdf(const QString &path, const Result<void> &result)
{
    if (result)
        m_status->say(tr("The story is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        tell(result.error());
}

Outlet MainWindow::outletOf(const Headline &headline) const
{
    Outlet unknown;
    unknown.id = headline.outlet;
    unknown.name.bn = headline.outlet.value;
    return m_newsroom.outlet(headline.outlet).value_or(unknown);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPanes(*this);
    QMainWindow::closeEvent(event);
}

} // namespace khobor::window
