// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding papers through the dialogue, over recorded replies and a real parsing process.

#include "core/sentence.h"
#include "dialogs/addpapers.h"
#include "dialogs/findsview.h"
#include "dialogs/subscribe.h"
#include "fetch/fetcher.h"
#include "flow/edition.h"
#include "newsroom/newsroom.h"
#include "newsroom/parser.h"
#include "outlets/opml.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

const QByteArray feed = "<rss version='2.0'><channel><title>চরের কাগজ</title><link>https://chor.test/</link>"
                        "<item><title>চরে নতুন ঘাট</title><link>https://chor.test/1</link></item></channel></rss>";

const QByteArray twoFeeds = "<opml version='2.0'><body><outline text='এক & দুই' xmlUrl='https://one.test/feed'/>"
                            "<outline text='তিন' xmlUrl='https://three.test/feed'/></body></opml>";

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anAddressIsLookedAtBeforeItIsAdded();
    void whatIsUncheckedIsNotAdded();
    void whatIsThereAlreadyIsNotChosen();
    void troubleIsSaidInWords_data();
    void troubleIsSaidInWords();
    void aListIsReadAndAdded();
    void aListGoesOutAndComesBack();
    void closingStopsTheAdding();

private:
    QPushButton *button(const QString &text);
    [[nodiscard]] QString line() const { return m_dialog->findChild<QLabel *>(u"line"_s)->text(); }
    QList<Outlet> added() { return *m_library->addedOutlets().result(); }
    dialogs::FindsView &finds() { return *m_dialog->findChild<dialogs::FindsView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Library> m_library;
    std::unique_ptr<fetch::Fetcher> m_fetcher;
    std::unique_ptr<newsroom::Newsroom> m_newsroom;
    std::unique_ptr<dialogs::AddPapers> m_dialog;
};

void PapersTest::init()
{
    const auto clock = [] { return now; };
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::move(*store::Library::open(m_folder->filePath(u"library"_s), clock));
    QVERIFY(put(m_folder->filePath(u"web/chor.test/feed.xml"_s), feed));
    QVERIFY(put(m_folder->filePath(u"web/chor.test/about.html"_s), "<p>আমাদের কথা</p>"));
    m_fetcher = std::make_unique<fetch::Fetcher>(fetch::Limits(), clock);
    m_fetcher->setRecorded(m_folder->filePath(u"web"_s));
    m_newsroom = std::make_unique<newsroom::Newsroom>(*m_fetcher, *m_library, tests::editionOutlets(), clock);
    m_dialog = std::make_unique<dialogs::AddPapers>(*m_newsroom, *m_library);
    m_dialog->show();
}

void PapersTest::cleanup()
{
    m_dialog.reset();
    m_newsroom.reset();
    m_fetcher.reset();
    m_library.reset();
}

QPushButton *PapersTest::button(const QString &text)
{
    for (auto *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void PapersTest::anAddressIsLookedAtBeforeItIsAdded()
{
    QSignalSpy told(m_dialog.get(), &dialogs::AddPapers::added);
    auto *field = m_dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"https://chor.test/feed.xml"_s);
    QVERIFY(!button(u"Add"_s)->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(button(u"Add"_s)->isEnabled());
    QCOMPARE(finds().topLevelItemCount(), 1);
    QCOMPARE(finds().topLevelItem(0)->text(0), u"চরের কাগজ"_s);
    QVERIFY(added().isEmpty());
    button(u"Add"_s)->click();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(added().size(), 1);
    QCOMPARE(added().constFirst().sections.constFirst().sources.constFirst().url, QUrl(u"https://chor.test/feed.xml"_s));
    QVERIFY(m_newsroom->isAdded(added().constFirst().id));
    QVERIFY(!m_dialog->isVisible());
}

void PapersTest::whatIsUncheckedIsNotAdded()
{
    const QString list = m_folder->filePath(u"list.opml"_s);
    QList<Outlet> two = tests::editionOutlets();
    for (Outlet &outlet : two) {
        outlet.id.value += u"-2"_s;
        for (Section &section : outlet.sections)
            section.sources = {{SourceKind::Feed, QUrl(u"https://chor.test/"_s + section.id.value)}};
    }
    QVERIFY(put(list, outlets::writeOpml(two)));
    m_dialog->readFile(list);
    QTRY_VERIFY(finds().topLevelItemCount() > 0);
    const int all = finds().chosenCount();
    finds().topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(finds().chosenCount(), all - 1);
    for (int i = 0; i < finds().topLevelItemCount(); ++i)
        finds().topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(finds().chosenCount(), 0);
    QVERIFY(!button(u"Add"_s)->isEnabled());
}

void PapersTest::whatIsThereAlreadyIsNotChosen()
{
    m_dialog->look(u"https://chor.test/feed.xml"_s);
    QTRY_VERIFY(button(u"Add"_s)->isEnabled());
    button(u"Add"_s)->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    m_dialog = std::make_unique<dialogs::AddPapers>(*m_newsroom, *m_library);
    m_dialog->look(u"chor.test/feed.xml"_s);
    m_dialog->look(u"https://chor.test/feed.xml"_s);
    QTRY_COMPARE(finds().topLevelItemCount(), 1);
    QCOMPARE(finds().topLevelItem(0)->text(1), u"Already here"_s);
    QCOMPARE(finds().chosenCount(), 0);
    QVERIFY(line().contains(u"already here"_s));
}

void PapersTest::troubleIsSaidInWords_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("no address") << u"খবর"_s
                                << u"This is no address of a web page. It looks like www.example.com or "
                                   u"https://example.com/feed."_s;
    QTest::newRow("file")
        << u"file:///etc/passwd"_s
        << u"This is no address of a web page. It looks like www.example.com or https://example.com/feed."_s;
    QTest::newRow("no list") << u"https://chor.test/about.html"_s
                             << u"Neither a feed nor a page with headlines was found there."_s;
    QTest::newRow("missing") << u"https://chor.test/none"_s << sentence({ErrorKind::HttpStatus, u"404 recorded"_s});
}

void PapersTest::troubleIsSaidInWords()
{
    QFETCH(const QString, address);
    QFETCH(const QString, said);
    m_dialog->look(address);
    QTRY_COMPARE(line(), said);
    QVERIFY(m_dialog->findChild<QLineEdit *>()->isEnabled());
    QVERIFY(!button(u"Add"_s)->isEnabled());
}

void PapersTest::aListIsReadAndAdded()
{
    const QString list = m_folder->filePath(u"list.opml"_s);
    QVERIFY(put(list, twoFeeds));
    QSignalSpy told(m_dialog.get(), &dialogs::AddPapers::added);
    m_dialog->readFile(list);
    QTRY_VERIFY(button(u"Add 2 sections"_s));
    button(u"Add 2 sections"_s)->click();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(added().size(), 2);
    QCOMPARE(m_newsroom->outlets().size(), tests::editionOutlets().size() + 2);
    m_dialog = std::make_unique<dialogs::AddPapers>(*m_newsroom, *m_library);
    m_dialog->readFile(m_folder->filePath(u"gone.opml"_s));
    QTRY_COMPARE(line(), sentence({ErrorKind::FileNotFound, {}}));
}

void PapersTest::aListGoesOutAndComesBack()
{
    QList<Outlet> papers = tests::editionOutlets();
    for (Outlet &outlet : papers) {
        for (Section &section : outlet.sections)
            section.sources = {{SourceKind::Feed, outlet.home.resolved(QUrl(section.id.value))}};
    }
    const QString list = m_folder->filePath(u"out.opml"_s);
    QVERIFY(dialogs::writeOpmlFile(list, papers).result());
    const Result<QList<Outlet>> back = dialogs::readOpmlFile(list).result();
    QVERIFY(back);
    QCOMPARE(*back, *outlets::readOpml(outlets::writeOpml(papers)));
    const Result<void> refused = dialogs::writeOpmlFile(m_folder->filePath(u"none/out.opml"_s), papers).result();
    QCOMPARE(refused.error().kind, ErrorKind::FileUnwritable);
}

void PapersTest::closingStopsTheAdding()
{
    QList<Outlet> many;
    for (int i = 0; i < 300; ++i) {
        Outlet outlet = tests::editionOutlets().constFirst();
        outlet.id = {u"paper-%1"_s.arg(i)};
        many.append(outlet);
    }
    std::stop_source stop;
    int done = 0;
    const auto progress = [&done, &stop](int count) {
        done = count;
        if (count == 5)
            stop.request_stop();
    };
    const Result<int> result = QCoro::waitFor(dialogs::subscribe(*m_newsroom, *m_library, many, progress, stop.get_token()));
    QCOMPARE(*result, 5);
    QCOMPARE(done, 5);
    QCOMPARE(added().size(), 5);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--parser") == 0)
        return newsroom::runParser();
    QApplication app(argc, argv);
    PapersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "paperstest.moc"
