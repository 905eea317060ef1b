// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/courtesy.h"
#include "support/faultserver.h"
#include "unit/fetch/asking.h"

#include <QTest>

using namespace khobor;
using namespace khobor::fetch;
using namespace khobor::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2024, 7, 1), QTime(12, 0), QTimeZone::UTC);

} // namespace

// How often and how many at a time a host is asked.
class PolitenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoAtATimeForAHost();
    void waitingIsNoPartOfTheTotalTime();
    void aWaitingFetchCanBeCancelled();
    void retryAfterIsHonoured_data();
    void retryAfterIsHonoured();
    void waitsGrowWithoutRetryAfter();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
};

void PolitenessTest::twoAtATimeForAHost()
{
    FaultServer server;
    server.play("/", {{{{}, 50ms}, {response("200 OK", {}, "x")}}, End::Close});
    Fetcher fetcher;
    std::vector<QCoro::Task<Result<Reply>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(fetcher.fetch(asPerson(server.url(u"/"_s))));
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(std::move(task)));
    QCOMPARE(server.requests().size(), 8);
    QCOMPARE(server.mostAtOnce(), 2);
}

void PolitenessTest::waitingIsNoPartOfTheTotalTime()
{
    FaultServer server;
    server.play("/", {{{{}, 200ms}, {response("200 OK", {}, "x")}}, End::Close});
    Limits limits = hurried();
    limits.connectionsPerHost = 1;
    limits.total = 500ms;
    Fetcher fetcher(limits);
    std::vector<QCoro::Task<Result<Reply>>> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(fetcher.fetch(asPerson(server.url(u"/"_s))));
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(std::move(task)));
}

void PolitenessTest::aWaitingFetchCanBeCancelled()
{
    FaultServer server;
    server.play("/", {{}, End::Stay});
    Fetcher fetcher;
    std::stop_source first;
    std::stop_source third;
    auto busy = fetcher.fetch(asPerson(server.url(u"/"_s)), first.get_token());
    auto alsoBusy = fetcher.fetch(asPerson(server.url(u"/"_s)), first.get_token());
    auto waiting = fetcher.fetch(asPerson(server.url(u"/"_s)), third.get_token());
    third.request_stop();
    EXPECT_ERROR(QCoro::waitFor(std::move(waiting)), ErrorKind::Cancelled);
    first.request_stop();
    EXPECT_ERROR(QCoro::waitFor(std::move(busy)), ErrorKind::Cancelled);
    EXPECT_ERROR(QCoro::waitFor(std::move(alsoBusy)), ErrorKind::Cancelled);
    server.play("/", {{{response("200 OK", {}, "x")}}});
    QVERIFY(ask(fetcher, asPerson(server.url(u"/"_s))));
}

void PolitenessTest::retryAfterIsHonoured_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("seconds");
    const auto add = [](const QByteArray &status, const QByteArray &header, int seconds) {
        QTest::newRow((status.first(3) + ' ' + header).constData()) << response(status, {header}) << seconds;
    };
    add("429 Too Many Requests", "Retry-After: 120", 120);
    add("429 Too Many Requests", "Retry-After: Mon, 01 Jul 2024 12:02:00 GMT", 120);
    add("429 Too Many Requests", "Retry-After: 99999999999", 24 * 3600);
    add("429 Too Many Requests", "Retry-After: -5", 60);
    add("429 Too Many Requests", "X: y", 60);
    add("503 Service Unavailable", "Retry-After: 300", 300);
}

void PolitenessTest::retryAfterIsHonoured()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, seconds);
    FaultServer server;
    server.play("/", {{{answer}}});
    server.play("/other", {{{response("200 OK", {}, "x")}}});
    QDateTime now = noon;
    Fetcher fetcher(hurried(), [&now] { return now; });
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s))), ErrorKind::HttpStatus);
    now = noon.addSecs(seconds - 1);
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/other"_s))), ErrorKind::HttpStatus);
    QCOMPARE(server.requests().size(), 1);
    now = noon.addSecs(seconds);
    QVERIFY(ask(fetcher, asPerson(server.url(u"/other"_s))));
}

void PolitenessTest::waitsGrowWithoutRetryAfter()
{
    QDateTime now = noon;
    Courtesy courtesy([&now] { return now; });
    const Answer refused{503, "Service Unavailable", {}, {}};
    for (const auto wait : {1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
        courtesy.learn(u"paper.test:443"_s, refused);
        now = now.addDuration(wait - 1s);
        QVERIFY(courtesy.refusal(u"paper.test:443"_s));
        now = now.addDuration(1s);
        QVERIFY(!courtesy.refusal(u"paper.test:443"_s));
    }
    courtesy.learn(u"paper.test:443"_s, {200, "OK", {}, "x"});
    courtesy.learn(u"paper.test:443"_s, refused);
    now = now.addDuration(1min);
    QVERIFY(!courtesy.refusal(u"paper.test:443"_s));
}

void PolitenessTest::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("number") << QByteArray("7") << 7;
    QTest::newRow("date") << QByteArray("Mon, 01 Jul 2024 12:00:30 GMT") << 30;
    for (const char *nothing : {"", "0", "-5", "soon", "Mon, 01 Jul 2024 11:00:00 GMT", "Mon, 99 Jul 2024 11:00:00 GMT"})
        QTest::newRow(nothing) << QByteArray(nothing) << 0;
}

void PolitenessTest::retryAfterIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    QCOMPARE(retryAfter(header, noon).value_or(0s).count(), seconds);
}

QTEST_GUILESS_MAIN(PolitenessTest)
#include "politenesstest.moc"
