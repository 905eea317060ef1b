// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/tour.h"

#include "core/sentence.h"
#include "dialogs/addpapers.h"
#include "fetch/fetcher.h"
#include "newsroom/newsroom.h"
#include "store/library.h"
#include "tour/camera.h"
#include "window/mainwindow.h"
#include "window/pdfexport.h"
#include "window/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QFileInfo>
#include <QTextStream>

namespace khobor::tour {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The tour while it is on its way.
struct Walk {
    Stage stage;
    Camera camera;
    bool hasFailed = false;
    StoredStory story{}; ///< the one that is open

    void passed(const QString &step, const QString &what)
    {
        QTextStream(stdout) << "ok      " << step << ": " << what << '\n';
    }
    void failed(const QString &step, const Error &error)
    {
        hasFailed = true;
        QTextStream(stdout) << "FAILED  " << step << ": " << sentence(error) << " [" << error.detail << "]\n";
    }
    QFuture<Result<QList<Headline>>> headlines() const { return stage.library.headlines({}, {}, 1000); }
    void report(const QString &step, const Result<QString> &what)
    {
        if (what)
            passed(step, *what);
        else
            failed(step, what.error());
    }
};

QCoro::Task<Result<QString>> fillLibrary(Walk &walk)
{
    QList<OutletId> ids;
    for (const QString &name : std::as_const(walk.stage.outlets))
        ids.append({name});
    const Result<Changes> changes = co_await walk.stage.newsroom.refresh(ids);
    if (!changes)
        co_return std::unexpected(changes.error());
    const Result<QList<Headline>> headlines = co_await walk.headlines();
    if (!headlines)
        co_return std::unexpected(headlines.error());
    if (headlines->isEmpty())
        co_return failure(ErrorKind::NotFound, u"no headlines after the refresh"_s);
    co_await walk.camera.shoot(u"list"_s);
    co_return u"%1 headlines"_s.arg(headlines->size());
}

/// Opens a story and waits until it stands on the screen.
QCoro::Task<Result<void>> open(Walk &walk, ArticleId id)
{
    auto *view = walk.stage.window.findChild<reader::StoryView *>();
    if (!view)
        co_return failure(ErrorKind::FileNotFound, u"the page engine is missing"_s);
    walk.stage.window.open(id);
    if (!co_await qCoro(view, &reader::StoryView::shown, 20s))
        co_return failure(ErrorKind::TimedOut, u"story %1 was not shown"_s.arg(id.value));
    const Result<StoredStory> story = co_await walk.stage.library.story(id);
    if (!story)
        co_return std::unexpected(story.error());
    walk.story = *story;
    co_return Result<void>();
}

QCoro::Task<Result<QString>> showStory(Walk &walk)
{
    const Result<QList<Headline>> headlines = co_await walk.headlines();
    if (!headlines)
        co_return std::unexpected(headlines.error());
    // The fullest page there is: a whole story with a picture and kept related stories.
    ArticleId best;
    qsizetype most = -1;
    for (const Headline &headline : *headlines) {
        const Result<StoredStory> story = co_await walk.stage.library.story(headline.id);
        if (story && headline.hasText && story->related.size() > most) {
            most = story->related.size();
            best = headline.id;
        }
    }
    if (best.isNull())
        co_return failure(ErrorKind::NotFound, u"no whole story is kept"_s);
    const Result<void> opened = co_await open(walk, best);
    if (!opened)
        co_return std::unexpected(opened.error());
    co_await walk.camera.shoot(u"story"_s);
    co_return u"%1; %2 related, %3 of them kept, %4 pictures kept"_s.arg(walk.story.headline.title)
        .arg(walk.story.article.related.size())
        .arg(walk.story.related.size())
        .arg(walk.story.pictures.size());
}

QCoro::Task<Result<QString>> showRest(Walk &walk)
{
    auto *view = walk.stage.window.findChild<reader::StoryView *>();
    if (!view)
        co_return failure(ErrorKind::FileNotFound, u"the page engine is missing"_s);
    int pages = 1;
    while (pages < 20 && view->pageDown()) {
        co_await QCoro::sleepFor(300ms);
        ++pages;
    }
    co_await walk.camera.shoot(u"story-end"_s);
    co_return u"%1 screens long"_s.arg(pages);
}

QCoro::Task<Result<QString>> followRelated(Walk &walk)
{
    auto *view = walk.stage.window.findChild<reader::StoryView *>();
    if (!view || walk.story.related.isEmpty())
        co_return failure(ErrorKind::NotFound, u"no related story is kept"_s);
    const ArticleId related = walk.story.related.cbegin().value();
    Q_EMIT view->linkActivated(QUrl(u"khobor:story/%1"_s.arg(related.value)));
    if (!co_await qCoro(view, &reader::StoryView::shown, 20s))
        co_return failure(ErrorKind::TimedOut, u"the related story was not shown"_s);
    co_await walk.camera.shoot(u"related"_s);
    const Result<StoredStory> story = co_await walk.stage.library.story(related);
    if (!story)
        co_return std::unexpected(story.error());
    walk.story = *story;
    co_return story->headline.title;
}

QCoro::Task<Result<QString>> readOffline(Walk &walk)
{
    walk.stage.fetcher.setOffline(true);
    const fetch::Request request{.url = QUrl(u"https://example.org/"_s), .etag = {}, .lastModified = {}};
    const Result<fetch::Reply> reply = co_await walk.stage.fetcher.fetch(request);
    if (reply || reply.error().kind != ErrorKind::Offline)
        co_return failure(ErrorKind::Offline, u"a fetch was tried while offline"_s);
    const Result<QList<Headline>> headlines = co_await walk.headlines();
    for (const Headline &headline : headlines.value_or(QList<Headline>())) {
        if (headline.hasText && headline.id != walk.story.headline.id) {
            const Result<void> opened = co_await open(walk, headline.id);
            co_await walk.camera.shoot(u"offline"_s);
            walk.stage.fetcher.setOffline(false);
            co_return opened ? Result<QString>(walk.story.headline.title) : std::unexpected(opened.error());
        }
    }
    walk.stage.fetcher.setOffline(false);
    co_return failure(ErrorKind::NotFound, u"no second story is kept"_s);
}

QCoro::Task<Result<QString>> takeNote(Walk &walk)
{
    const QString note = u"এই খবরটি সমপর্ক নিয়ে, পরে আবার পড়ব।"_s;
    const Result<Changes> kept = co_await walk.stage.library.setNote(walk.story.headline.id, note);
    if (!kept)
        co_return std::unexpected(kept.error());
    walk.stage.window.showNote(true);
    co_await QCoro::sleepFor(500ms);
    co_await walk.camera.shoot(u"note"_s);
    walk.stage.window.showNote(false);
    co_return note;
}

QCoro::Task<Result<QString>> search(Walk &walk)
{
    // The first long word of the open headline is a word that the library has.
    QString word;
    for (const QString &each : walk.story.headline.title.split(u' ')) {
        if (each.size() > word.size())
            word = each;
    }
    Selection selection;
    selection.search = word;
    auto *field = walk.stage.window.findChild<window::SearchField *>();
    field->setText(word);
    co_await walk.camera.shoot(u"search"_s);
    const Result<QList<Headline>> found = co_await walk.stage.library.headlines(selection, {}, 100);
    field->clear();
    if (!found)
        co_return std::unexpected(found.error());
    if (found->isEmpty())
        co_return failure(ErrorKind::NotFound, word);
    co_return u"%1: %2 found"_s.arg(word).arg(found->size());
}

/// An address that is known to answer.
QCoro::Task<QUrl> answeringSource(Walk &walk)
{
    const QList<Outlet> outlets = walk.stage.newsroom.outlets();
    for (const Outlet &outlet : outlets) {
        for (const Section &section : outlet.sections) {
            for (const Source &source : section.sources) {
                const Result<SourceState> state = co_await walk.stage.library.sourceState(source.url);
                if (state && state->succeeded.isValid())
                    co_return source.url;
            }
        }
    }
    co_return QUrl();
}

QCoro::Task<Result<QString>> addPaper(Walk &walk)
{
    walk.stage.window.addPaper();
    auto *dialog = walk.stage.window.findChild<dialogs::AddPapers *>();
    if (!dialog)
        co_return failure(ErrorKind::NotFound, u"the dialogue did not open"_s);
    const QString address = (co_await answeringSource(walk)).toString();
    dialog->look(address);
    co_await QCoro::sleepFor(1500ms);
    co_await walk.camera.shoot(u"add-paper"_s);
    dialog->close();
    co_return address;
}

/// What opens over the window.
QCoro::Task<Result<QString>> openSheets(Walk &walk)
{
    QStringList opened;
    for (const auto &[key, name] :
         {std::pair(u"F1"_s, u"keys"_s), std::pair(u"Ctrl+K"_s, u"palette"_s), std::pair(u"Ctrl+T"_s, u"page-style"_s)}) {
        for (QAction *action : walk.stage.window.actions()) {
            if (action->shortcuts().contains(QKeySequence(key)))
                action->trigger();
        }
        co_await walk.camera.shoot(name);
        QWidget *sheet =
            QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (!sheet)
            co_return failure(ErrorKind::NotFound, name);
        sheet->close();
        opened.append(name);
    }
    co_return opened.join(u", "_s);
}

QCoro::Task<Result<QString>> changeClothes(Walk &walk)
{
    walk.stage.window.setTheme(look::Theme::Dark);
    co_await walk.camera.shoot(u"dark"_s);
    walk.stage.window.resize(900, 600);
    co_await walk.camera.shoot(u"dark-small"_s);
    walk.stage.window.setTheme(look::Theme::Light);
    co_await walk.camera.shoot(u"small"_s);
    walk.stage.window.resize(1280, 800);
    co_return u"dark, small"_s;
}

QCoro::Task<Result<QString>> printPdf(Walk &walk)
{
    if (walk.story.headline.id.isNull())
        co_return failure(ErrorKind::NotFound, u"no story to print"_s);
    const Result<reader::Engine> engine = reader::loadEngine();
    if (!engine)
        co_return std::unexpected(engine.error());
    const QString path = walk.stage.folder + u"/story.pdf"_s;
    const Outlet outlet = walk.stage.newsroom.outlet(walk.story.headline.outlet).value_or(Outlet{});
    const Result<void> written =
        co_await window::exportPdf(*engine->pdf, walk.story, outlet, systemClock()(), walk.stage.newsroom.pictures(), path);
    if (!written)
        co_return std::unexpected(written.error());
    co_return u"%1, %2 kB"_s.arg(path).arg(QFileInfo(path).size() / 1000);
}

} // namespace

QCoro::Task<int> take(Stage stage)
{
    Walk walk{.stage = stage, .camera = Camera(stage.window, stage.folder)};
    walk.report(u"list"_s, co_await fillLibrary(walk));
    walk.report(u"story"_s, co_await showStory(walk));
    walk.report(u"story end"_s, co_await showRest(walk));
    walk.report(u"related"_s, co_await followRelated(walk));
    walk.report(u"note"_s, co_await takeNote(walk));
    walk.report(u"offline"_s, co_await readOffline(walk));
    walk.report(u"search"_s, co_await search(walk));
    walk.report(u"add a paper"_s, co_await addPaper(walk));
    walk.report(u"sheets"_s, co_await openSheets(walk));
    walk.report(u"clothes"_s, co_await changeClothes(walk));
    walk.report(u"pdf"_s, co_await printPdf(walk));
    walk.hasFailed |= walk.camera.hasFailed();
    co_return walk.hasFailed ? 1 : 0;
}

} // namespace khobor::tour
