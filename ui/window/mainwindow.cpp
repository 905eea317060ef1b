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
#include "window/memory.h"
#include "window/noticebar.h"
#include "window/papers.h"
#include "window/pdfexport.h"
#include "window/places.h"
#include "window/refreshstatus.h"
#include "window/searchfield.h"
#include "window/storypane.h"
#include "window/stylepanel.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QToolBar>

namespace khobor::window {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

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
      m_note(new notes::NoteEditor(library)), m_listHead(new ListHead(m_actions.allRead)), m_style(new StylePanel(this)),
      m_notices(new NoticeBar), m_papers(new Papers(newsroom, library, *this)), m_search(new SearchField),
      m_status(new RefreshStatus(newsroom))
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
    m_style->setStyle(rememberedPage());
    dressPage();
    forgetOldPlaces(m_clock().date());
    showSelection({});
    if (const auto notice = library.openingNotice())
        m_notices->add(openingSentence(*notice));
}

MainWindow::~MainWindow() = default;

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
        if (!changes) {
            tell(changes.error());
            m_headlines.setSelection(m_headlines.selection()); // which shows what is true
        } else if (!changes->updated.isEmpty()) {
            m_status->offer(tr("Marked as read: %1").arg(models::shownNumber(static_cast<int>(changes->updated.size()))),
                            tr("Undo"), [this, articles = changes->updated] { m_library.setRead(articles, false); });
        }
    });
    if (selection == m_headlines.selection())
        m_headlines.showAllRead();
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
    QString name = row.data().toString();
    if (row.isValid() && row.parent().data(models::SectionModel::SelectionRole).isValid())
        name.prepend(row.parent().data().toString() + u" · "_s);
    return selection.search.isEmpty() ? name : tr("“%1” · %2").arg(selection.search, name);
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

void MainWindow::addPaper(const QString &address)
{
    m_papers->add(address);
}

void MainWindow::addPapersFrom(const QString &path)
{
    m_papers->addFrom(path);
}

void MainWindow::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
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
    m_listHead->setTitle(titleOf(m_chosen));
    narrow();
}

void MainWindow::open(ArticleId article)
{
    m_reading.open(article);
}

void MainWindow::rememberPlace()
{
    if (const auto &story = m_storyPane->story())
        window::rememberPlace(story->headline.url, m_storyPane->progress(), m_clock().date());
}

void MainWindow::take(const StoredStory &story)
{
    rememberPlace();
    m_storyPane->setNotice(m_standingNotice);
    m_storyPane->setStory(story, outletOf(story.headline));
    m_storyPane->setProgress(rememberedPlace(story.headline.url));
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

void MainWindow::enlarge(int points)
{
    PageStyle style = m_style->style();
    style.pointSize += points;
    m_style->setStyle(bounded(style));
    rememberPage(m_style->style());
    dressPage();
}

void MainWindow::showPageStyle()
{
    const auto *bar = findChild<QToolBar *>();
    m_style->openBelow(*bar->widgetForAction(m_actions.pageStyle));
}

void MainWindow::dressPage()
{
    m_storyPane->setStyle(styleOf(m_style->style(), m_appearance.isDark()));
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
    rememberPlace();
    QMainWindow::closeEvent(event);
}

} // namespace khobor::window
