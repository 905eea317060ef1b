// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a refresh asks of a paper, and what it leaves alone: feeds and section pages come from a server on this machine;
// stories are named by content and so never reach it.

#include "fetch/fetcher.h"
#include "newsroom/newsroom.h"
#include "newsroom/parser.h"
#include "store/library.h"
#include "support/localserver.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace khobor::newsroom;
using namespace Qt::StringLiterals;

class FetchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sectionPageIsNotReadAgainstRobots();
    void feedIsReadWhateverRobotsSay();
    void chainRemembersWhatWorked();
    void fullTextIsLeftToOpening();
    void healthIsKept();

private:
    void refreshFrom(const QList<Source> &sources);
    [[nodiscard]] SourceState state(const QString &path) const;

    std::unique_ptr<testing::LocalServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Library> m_library;
    std::unique_ptr<fetch::Fetcher> m_fetcher;
    QDateTime m_now{{2026, 6, 1}, {6, 0}, QTimeZone::UTC};
    Policy m_policy;
};

namespace {

QByteArray feedOf(int stories)
{
    QByteArray items;
    for (int i = 1; i <= stories; ++i) {
        const QByteArray number = QByteArray::number(i);
        items += "<item><title>শিরোনাম " + number + "</title><link>https://paper.test/news/" + number + "</link></item>";
    }
    return "<rss version='2.0'><channel><title>কাগজ</title>" + items + "</channel></rss>";
}

} // namespace

void FetchingTest::init()
{
    m_server = std::make_unique<testing::LocalServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = store::Library::open(m_folder->path(), [this] { return m_now; });
    QVERIFY(library);
    m_library = std::move(*library);
    m_fetcher = std::make_unique<fetch::Fetcher>();
    m_policy = {.isLean = true, .fullText = FullText::Never, .outlets = {}};
}

void FetchingTest::cleanup()
{
    m_fetcher.reset();
    m_library.reset();
}

void FetchingTest::refreshFrom(const QList<Source> &sources)
{
    const Section section{.id = {u"paper/all"_s}, .name = {u"সব"_s, {}}, .topic = Topic::Latest, .sources = sources};
    const Outlet paper{.id = {u"paper"_s},
                       .name = {u"কাগজ"_s, {}},
                       .home = m_server->url(u"/"_s),
                       .language = u"bn"_s,
                       .sections = {section}};
    Newsroom newsroom(*m_fetcher, *m_library, {paper}, [this] { return m_now; });
    newsroom.setPolicy(m_policy);
    QCoro::waitFor(newsroom.refresh({}));
}

SourceState FetchingTest::state(const QString &path) const
{
    return m_library->sourceState(m_server->url(path)).result().value_or(SourceState{});
}

void FetchingTest::sectionPageIsNotReadAgainstRobots()
{
    m_server->serve(u"/robots.txt"_s, {.body = "User-agent: *\nDisallow: /national", .contentType = "text/plain"});
    m_server->serve(u"/national"_s, {.body = "<a href='/news/1'>শিরোনাম</a>"});
    refreshFrom({{SourceKind::SectionPage, m_server->url(u"/national"_s)}});
    QCOMPARE(m_server->timesAsked(u"/national"_s), 0);
    QCOMPARE(state(u"/national"_s).errorKind, std::optional(ErrorKind::NotWelcome));
}

void FetchingTest::feedIsReadWhateverRobotsSay()
{
    m_server->serve(u"/robots.txt"_s, {.body = "User-agent: *\nDisallow: /", .contentType = "text/plain"});
    m_server->serve(u"/feed"_s, {.body = feedOf(2), .contentType = "application/rss+xml"});
    refreshFrom({{SourceKind::Feed, m_server->url(u"/feed"_s)}});
    QCOMPARE(m_library->count({}).result().value_or(0), 2);
}

void FetchingTest::chainRemembersWhatWorked()
{
    m_server->serve(u"/broken"_s, {.body = "no feed", .contentType = "text/plain"});
    m_server->serve(u"/feed"_s, {.body = feedOf(1), .contentType = "application/rss+xml"});
    const QList<Source> chain{{SourceKind::Feed, m_server->url(u"/broken"_s)},
                              {SourceKind::Feed, m_server->url(u"/feed"_s)}};
    refreshFrom(chain);
    QCOMPARE(m_server->timesAsked(u"/broken"_s), 1);
    refreshFrom(chain);
    QCOMPARE(m_server->timesAsked(u"/broken"_s), 1);
    QCOMPARE(m_server->timesAsked(u"/feed"_s), 2);
    m_now = m_now.addDays(2);
    refreshFrom(chain);
    QCOMPARE(m_server->timesAsked(u"/broken"_s), 2);
}

void FetchingTest::fullTextIsLeftToOpening()
{
    m_policy.fullText = FullText::WhenOpened;
    m_server->serve(u"/feed"_s, {.body = feedOf(3), .contentType = "application/rss+xml"});
    refreshFrom({{SourceKind::Feed, m_server->url(u"/feed"_s)}});
    const QList<Headline> kept = m_library->headlines({}, {}, 10).result().value_or(QList<Headline>());
    QCOMPARE(kept.size(), 3);
    QVERIFY(std::ranges::none_of(kept, &Headline::hasText));
    QCOMPARE(m_server->asked().size(), 1);
}

void FetchingTest::healthIsKept()
{
    m_server->serve(u"/feed"_s, {.body = feedOf(1), .contentType = "application/rss+xml"});
    const QList<Source> sources{{SourceKind::Feed, m_server->url(u"/feed"_s)}};
    refreshFrom(sources);
    QCOMPARE(state(u"/feed"_s).succeeded, m_now);
    const QDateTime first = m_now;
    m_now = m_now.addSecs(3600);
    m_server->serve(u"/feed"_s, {.body = "gone", .status = 404});
    refreshFrom(sources);
    QCOMPARE(state(u"/feed"_s).errorKind, std::optional(ErrorKind::HttpStatus));
    QCOMPARE(state(u"/feed"_s).succeeded, first);
    QCOMPARE(state(u"/feed"_s).checked, m_now);
}

// The test program is its own parsing process.
int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--parser") {
        QCoreApplication app(argc, argv);
        return runParser();
    }
    QCoreApplication app(argc, argv);
    FetchingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "fetchingtest.moc"
