// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window, offscreen, over a real library: what a reader does first.

#include "window/mainwindow.h"

#include "dialogs/keysheet.h"
#include "dialogs/palette.h"
#include "fetch/fetcher.h"
#include "flow/edition.h"
#include "lists/headlineview.h"
#include "lists/sectionview.h"
#include "newsroom/newsroom.h"
#include "notes/noteeditor.h"
#include "window/memory.h"
#include "window/noticebar.h"
#include "window/places.h"
#include "window/plainstory.h"
#include "window/searchfield.h"
#include "window/stylepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace khobor;
using namespace Qt::StringLiterals;
using models::HeadlineModel;
using models::SectionModel;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sectionsLeadToHeadlinesAndStories();
    void openingMarksReadAndHistoryGoesBack();
    void searchNarrowsAndEscapeEnds();
    void keysWalkThroughTheUnread();
    void savingShowsInTheSavedRow();
    void notesAreKeptWhileTyping();
    void offlineShutsTheDoor();
    void emptyListsSayWhy();
    void aDamagedLibraryIsTold();
    void anotherWindowTakesOver();
    void filtersNarrowWhatWasChosen();
    void markingAllReadCanBeUndone();
    void allKeysAreShown();
    void thePaletteGoesAnywhere();
    void thePageStyleIsLiveAndRemembered();
    void storiesOpenWhereOneLeftThem();
    void theLinkIsCopied();
    void linksInsideOpenInside();
    void everyControlHasAName();

private:
    lists::HeadlineView &headlines() { return *m_window->findChild<lists::HeadlineView *>(); }
    lists::SectionView &sections() { return *m_window->findChild<lists::SectionView *>(); }
    Result<StoredStory> stored(int row);
    void openRow(int row);
    QAction *action(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Library> m_library;
    std::unique_ptr<fetch::Fetcher> m_fetcher;
    std::unique_ptr<newsroom::Newsroom> m_newsroom;
    std::unique_ptr<window::MainWindow> m_window;
};

void WindowTest::init()
{
    const auto clock = [] { return now; };
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    auto library = store::Library::open(m_folder->filePath(u"library"_s), clock);
    QVERIFY(library);
    m_library = std::move(*library);
    QVERIFY(tests::keepEdition(*m_library, now));
    m_fetcher = std::make_unique<fetch::Fetcher>(fetch::Limits(), clock);
    m_fetcher->setRecorded(m_folder->path());
    m_newsroom = std::make_unique<newsroom::Newsroom>(*m_fetcher, *m_library, tests::editionOutlets(), clock);
    m_window = std::make_unique<window::MainWindow>(*m_newsroom, *m_library, *m_fetcher, clock);
    m_window->show();
    QTRY_COMPARE(headlines().model()->rowCount(), 14);
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_newsroom.reset();
    m_fetcher.reset();
    m_library.reset();
}

Result<StoredStory> WindowTest::stored(int row)
{
    const QModelIndex index = headlines().model()->index(row, 0);
    return m_library->story(index.data(HeadlineModel::HeadlineRole).value<Headline>().id).result();
}

void WindowTest::openRow(int row)
{
    headlines().setCurrentIndex(headlines().model()->index(row, 0));
}

QAction *WindowTest::action(const QString &text)
{
    for (QAction *action : m_window->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void WindowTest::sectionsLeadToHeadlinesAndStories()
{
    auto *model = qobject_cast<SectionModel *>(sections().model());
    Selection sports;
    sports.topic = Topic::Sports;
    sections().setCurrentIndex(model->indexOf(sports));
    QTRY_COMPARE(headlines().model()->rowCount(), 3);
    openRow(1);
    auto *story = m_window->findChild<window::PlainStory *>();
    QTRY_VERIFY(story->isVisible());
    QStringList shown;
    for (const QLabel *label : story->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.contains(u"কিশোর দাবায় জেলা পর্যায়ের বাছাই শুরু"_s));
    QVERIFY(shown.contains(u"Prantik Daily"_s));
    QVERIFY(shown.last().contains(u"স্থানীয় বাসিন্দারা বলছেন"_s));
}

void WindowTest::openingMarksReadAndHistoryGoesBack()
{
    openRow(0);
    QTRY_VERIFY(stored(0)->headline.isRead);
    QTRY_VERIFY(headlines().model()->index(0, 0).data(HeadlineModel::ReadRole).toBool());
    openRow(4);
    QTRY_VERIFY(action(u"Back"_s)->isEnabled());
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"ঊর্ধ্ব"_s));
    action(u"Back"_s)->trigger();
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"বর্ষার"_s));
    QCOMPARE(headlines().currentIndex().row(), 0);
    QVERIFY(action(u"Forward"_s)->isEnabled());
}

void WindowTest::searchNarrowsAndEscapeEnds()
{
    auto *field = m_window->findChild<window::SearchField *>();
    QTest::keyClicks(field, u"village library"_s);
    QTRY_COMPARE(headlines().model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(headlines().model()->rowCount(), 14);
    QVERIFY(field->text().isEmpty());
}

void WindowTest::keysWalkThroughTheUnread()
{
    action(u"Next headline"_s)->trigger();
    QCOMPARE(headlines().currentIndex().row(), 0);
    action(u"Next unread story"_s)->trigger();
    QCOMPARE(headlines().currentIndex().row(), 2);
    action(u"Previous headline"_s)->trigger();
    QCOMPARE(headlines().currentIndex().row(), 1);
}

void WindowTest::savingShowsInTheSavedRow()
{
    openRow(0);
    QTRY_VERIFY(action(u"Save story"_s)->isEnabled());
    action(u"Save story"_s)->trigger();
    QTRY_VERIFY(stored(0)->headline.isSaved);
    QTRY_VERIFY(action(u"Save story"_s)->isChecked());
    const QModelIndex saved = sections().model()->index(2, 0);
    QTRY_COMPARE(saved.data(SectionModel::CountRole).toInt(), 2);
}

void WindowTest::notesAreKeptWhileTyping()
{
    m_window->showNote(true);
    openRow(0);
    auto *field = m_window->findChild<notes::NoteEditor *>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(field->isEnabled());
    field->insertPlainText(u"পরে আবার পড়ব"_s);
    openRow(3);
    QTRY_COMPARE(stored(0)->note, u"পরে আবার পড়ব"_s);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"উপকূলে"_s));
    QCOMPARE(field->toPlainText(), QString());
    const ArticleId fourth = stored(3)->headline.id;
    field->insertPlainText(u"লেখা চলছে"_s);
    m_window.reset();
    QTRY_COMPARE(m_library->story(fourth).result()->note, u"লেখা চলছে"_s);
}

void WindowTest::offlineShutsTheDoor()
{
    action(u"Work offline"_s)->trigger();
    QVERIFY(m_fetcher->isOffline());
    m_fetcher->setOffline(false);
    QVERIFY(!action(u"Work offline"_s)->isChecked());
}

void WindowTest::emptyListsSayWhy()
{
    Selection selection;
    selection.topic = Topic::Health;
    m_window->showSelection(selection);
    QTRY_COMPARE(headlines().model()->rowCount(), 0);
    QVERIFY(headlines().accessibleDescription().startsWith(u"There are no stories here yet"_s));
    m_fetcher->setOffline(true);
    QVERIFY(headlines().accessibleDescription().contains(u"You work offline"_s));
    m_fetcher->setOffline(false);
    // The recorded folder has nothing of this paper, so that reading it fails.
    const OutletId nodi{u"nodi"_s};
    QCoro::waitFor(m_newsroom->refresh({nodi}));
    auto *model = qobject_cast<SectionModel *>(sections().model());
    QVERIFY(!model->trouble(nodi).isEmpty());
    Selection paper;
    paper.outlet = nodi;
    QCOMPARE(model->indexOf(paper).data(Qt::ToolTipRole).toString(), model->trouble(nodi));
    paper.topic = Topic::Health;
    m_window->showSelection(paper);
    QCOMPARE(headlines().accessibleDescription(), u"The paper could not be read "_s + model->trouble(nodi));
}

void WindowTest::aDamagedLibraryIsTold()
{
    auto *bar = m_window->findChild<window::NoticeBar *>();
    QVERIFY(!bar->isVisible());
    m_window.reset();
    m_newsroom.reset();
    m_library.reset();
    QFile file(m_folder->filePath(u"library/library.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(0));
    file.write("this is no database");
    file.close();
    m_library = std::move(*store::Library::open(m_folder->filePath(u"library"_s)));
    QVERIFY(m_library->openingNotice());
    m_newsroom = std::make_unique<newsroom::Newsroom>(*m_fetcher, *m_library, tests::editionOutlets());
    m_window = std::make_unique<window::MainWindow>(*m_newsroom, *m_library, *m_fetcher);
    m_window->show();
    bar = m_window->findChild<window::NoticeBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChildren<QLabel *>().constLast()->text().startsWith(u"The library was damaged."_s));
    bar->findChild<QToolButton *>()->click();
    QVERIFY(!bar->isVisible());
}

void WindowTest::anotherWindowTakesOver()
{
    QSignalSpy chosen(m_window.get(), &window::MainWindow::languageChosen);
    Selection sports;
    sports.topic = Topic::Sports;
    m_window->showSelection(sports);
    QTRY_COMPARE(headlines().model()->rowCount(), 3);
    openRow(0);
    QTRY_VERIFY(m_window->windowTitle() != u"Khobor"_s);
    for (QAction *each : m_window->findChildren<QAction *>()) {
        if (each->text() == u"বাংলা"_s)
            each->trigger();
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"bn"_s);
    window::rememberLanguage(u"en"_s);
    QCOMPARE(window::rememberedLanguage(), u"en"_s);
    auto other = std::make_unique<window::MainWindow>(*m_newsroom, *m_library, *m_fetcher, [] { return now; });
    other->takeOver(*m_window);
    other->show();
    const QString title = m_window->windowTitle();
    m_window = std::move(other);
    QTRY_COMPARE(headlines().model()->rowCount(), 3);
    QTRY_COMPARE(m_window->windowTitle(), title);
}

void WindowTest::filtersNarrowWhatWasChosen()
{
    const auto click = [this](const QString &name) {
        for (auto *button : m_window->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    click(u"Only stories with a picture"_s);
    QTRY_COMPARE(headlines().model()->rowCount(), 7);
    Selection paper;
    paper.outlet = OutletId{u"nodi"_s};
    m_window->showSelection(paper);
    QTRY_VERIFY(headlines().model()->rowCount() > 0);
    for (int row = 0; row < headlines().model()->rowCount(); ++row) {
        const auto headline = headlines().model()->index(row, 0).data(HeadlineModel::HeadlineRole).value<Headline>();
        QVERIFY(!headline.picture.isNull() && headline.outlet == *paper.outlet);
    }
    click(u"Only stories with a picture"_s);
    m_window->showSelection({});
    click(u"Only unread stories"_s);
    QTRY_COMPARE(headlines().model()->rowCount(), 13);
    click(u"Only saved stories"_s);
    QTRY_COMPARE(headlines().model()->rowCount(), 1);
    click(u"Only stories with a note"_s);
    QTRY_COMPARE(headlines().model()->rowCount(), 0);
    QVERIFY(headlines().accessibleDescription().startsWith(u"No saved stories"_s));
}

void WindowTest::markingAllReadCanBeUndone()
{
    action(u"Mark all here as read"_s)->trigger();
    QTRY_COMPARE(m_library->unreadCounts().result()->all, 0);
    QToolButton *undo = nullptr;
    const auto find = [&] {
        for (auto *button : m_window->findChildren<QToolButton *>()) {
            if (button->text() == u"Undo"_s && button->isVisible())
                undo = button;
        }
        return undo;
    };
    QTRY_VERIFY(find());
    undo->click();
    QTRY_COMPARE(m_library->unreadCounts().result()->all, 13);
    QVERIFY(stored(1)->headline.isRead); // it was read before
    QVERIFY(!undo->isVisible());
}

void WindowTest::allKeysAreShown()
{
    action(u"Show all keys"_s)->trigger();
    auto *sheet = m_window->findChild<dialogs::KeySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QStringList shown;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        shown.append(label->text());
    for (const QAction *each : m_window->actions()) {
        if (!each->shortcuts().isEmpty())
            QVERIFY2(shown.contains(each->text()), qPrintable(each->text()));
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void WindowTest::thePaletteGoesAnywhere()
{
    const auto go = [this](const QString &typed, const QString &expected) {
        action(u"Go to anything…"_s)->trigger();
        auto *palette = m_window->findChild<dialogs::Palette *>();
        auto *list = palette->findChild<QListWidget *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), typed);
        QTRY_COMPARE(list->item(0) ? list->item(0)->text() : QString(), expected);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<dialogs::Palette *>());
    };
    go(u"nodir khobor"_s, u"River News"_s);
    QTRY_COMPARE(headlines().model()->rowCount(), 6);
    go(u"work off"_s, u"Work offline"_s);
    QVERIFY(m_fetcher->isOffline());
    go(u"kishor dabay"_s, u"কিশোর দাবায় জেলা পর্যায়ের বাছাই শুরু"_s);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"কিশোর দাবায়"_s));
}

void WindowTest::thePageStyleIsLiveAndRemembered()
{
    openRow(0);
    auto *story = m_window->findChild<window::PlainStory *>();
    QTRY_VERIFY(story->isVisible());
    const auto text = [story] { return story->findChildren<QLabel *>().constLast(); };
    QCOMPARE(text()->font().pointSizeF(), 14.0);
    action(u"Larger text"_s)->trigger();
    QCOMPARE(text()->font().pointSizeF(), 15.0);
    action(u"How stories look"_s)->trigger();
    auto *panel = m_window->findChild<window::StylePanel *>();
    QVERIFY(panel->isVisible());
    for (auto *slider : panel->findChildren<QSlider *>()) {
        if (slider->accessibleName() == u"Column width"_s)
            slider->setValue(500);
    }
    QCOMPARE(text()->maximumWidth(), 500);
    const window::PageStyle expected{.pointSize = 15, .columnWidth = 500};
    QCOMPARE(window::rememberedPage(), expected);
    const exports::Style page = window::styleOf({.ground = window::PageStyle::Ground::Sepia, .lineHeight = 200}, true);
    QCOMPARE(page.theme, exports::Style::Theme::Sepia);
    QCOMPARE(page.lineHeight, 200);
    QCOMPARE(window::styleOf({}, true).theme, exports::Style::Theme::Night);
    QCOMPARE(window::bounded({.pointSize = 400}).pointSize, window::pointSizes.second);
}

void WindowTest::storiesOpenWhereOneLeftThem()
{
    m_window->resize(900, 300);
    openRow(0);
    auto *story = m_window->findChild<window::PlainStory *>();
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"বর্ষার"_s));
    QTRY_VERIFY(story->verticalScrollBar()->maximum() > 0);
    // A text's height changes until it has been laid out, and the place that is kept is a part of the height.
    for (int height = -1;
         std::exchange(height, story->verticalScrollBar()->maximum()) != story->verticalScrollBar()->maximum();)
        QTest::qWait(300);
    story->verticalScrollBar()->setValue(story->verticalScrollBar()->maximum() / 2);
    const int place = story->verticalScrollBar()->value();
    openRow(3);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"উপকূলে"_s));
    QCOMPARE(story->verticalScrollBar()->value(), 0);
    openRow(0);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"বর্ষার"_s));
    QTRY_VERIFY2(qAbs(story->verticalScrollBar()->value() - place) <= 2,
                 qPrintable(u"%1 of %2, not %3"_s.arg(story->verticalScrollBar()->value())
                                .arg(story->verticalScrollBar()->maximum())
                                .arg(place)));
    const QUrl url(u"https://nodi.test/a"_s);
    window::rememberPlace(url, 0.4, now.date());
    QCOMPARE(window::rememberedPlace(url), 0.4);
    window::forgetOldPlaces(now.date().addDays(61));
    QCOMPARE(window::rememberedPlace(url), 0.0);
    window::rememberPlace(url, 0.4, now.date());
    window::rememberPlace(url, 1.0, now.date());
    QCOMPARE(window::rememberedPlace(url), 0.0);
}

void WindowTest::theLinkIsCopied()
{
    openRow(0);
    QTRY_VERIFY(action(u"Copy the link"_s)->isEnabled());
    action(u"Copy the link"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), stored(0)->headline.url.toString());
    QVERIFY(QUrl(QGuiApplication::clipboard()->text()).host().endsWith(u".test"_s));
}

void WindowTest::linksInsideOpenInside()
{
    openRow(0);
    const qint64 other = stored(5)->headline.id.value;
    window::Reading reading(*m_newsroom, *m_library);
    QSignalSpy opened(&reading, &window::Reading::opened);
    reading.follow(QUrl(u"khobor:story/%1"_s.arg(other)));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(reading.story()->headline.id.value, other);
    reading.follow(QUrl(u"khobor:open?url=https%3A%2F%2Fnodi.test%2Fstory%2F3"_s));
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(reading.story()->headline.url, QUrl(u"https://nodi.test/story/3"_s));
    reading.follow(QUrl(u"file:///etc/passwd"_s));
    reading.follow(QUrl(u"javascript:alert(1)"_s));
    QCOMPARE(opened.count(), 2);
}

void WindowTest::everyControlHasAName()
{
    for (const QAction *each : m_window->actions())
        QVERIFY(!each->text().isEmpty());
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>())
        QVERIFY2(!view->accessibleName().isEmpty(), view->metaObject()->className());
    for (const QLineEdit *field : m_window->findChildren<QLineEdit *>())
        QVERIFY(!field->accessibleName().isEmpty());
}

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
