// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"
#include "support/localserver.h"
#include "unit/fetch/asking.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace khobor;
using namespace khobor::fetch;
using namespace khobor::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A well-behaved server, and what is told to it.
class FetcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageComesWithItsValidators();
    void theQuestionTellsNothingOfTheReader();
    void anUnchangedPageIsNotSentAgain();
    void cookiesAreNeitherKeptNorSent();
    void errorsOfTheServerAreErrors_data();
    void errorsOfTheServerAreErrors();
    void botChecksAreNamed();
    void redirectsAreFollowedToTheirEnd();
    void aBanglaPathArrivesAsWritten();
    void receivedCountsAllBodies();
    void cancellingEndsAtOnce();
    void aFetcherMayGoWhileItFetches();
    void offlineSendsNothing();
};

void FetcherTest::aPageComesWithItsValidators()
{
    LocalServer server;
    server.serve(u"/a"_s,
                 {"<p>খবর</p>",
                  "text/html; charset=utf-8",
                  200,
                  {{"ETag", "\"1\""}, {"Last-Modified", "Mon, 01 Jul 2024 06:00:00 GMT"}}});
    Fetcher fetcher;
    const auto reply = ask(fetcher, asPerson(server.url(u"/a#part"_s)));
    QVERIFY(reply);
    QCOMPARE(reply->url, server.url(u"/a"_s));
    QCOMPARE(reply->body, QByteArray("<p>খবর</p>"));
    QCOMPARE(reply->contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(reply->etag, QByteArray("\"1\""));
    QCOMPARE(reply->lastModified, QByteArray("Mon, 01 Jul 2024 06:00:00 GMT"));
    QVERIFY(!reply->notModified);
}

void FetcherTest::theQuestionTellsNothingOfTheReader()
{
    FaultServer server;
    server.play("/", {{{response("200 OK", {}, "x")}}});
    Fetcher fetcher;
    QVERIFY(ask(fetcher, asPerson(QUrl(u"http://name:secret@127.0.0.1:%1/"_s.arg(server.port())))));
    QByteArrayList lines = server.requests().value(0).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.removeAll({});
    std::ranges::sort(lines);
    const QByteArrayList expected{"GET / HTTP/1.1",
                                  "accept-encoding: gzip, deflate",
                                  "accept-language: bn, en;q=0.5",
                                  "accept: text/html, application/xhtml+xml, */*;q=0.5",
                                  "connection: Keep-Alive",
                                  "host: 127.0.0.1:" + QByteArray::number(server.port()),
                                  QByteArrayLiteral("user-agent: Khobor/") + KHOBOR_VERSION};
    QCOMPARE(lines, expected);
}

void FetcherTest::anUnchangedPageIsNotSentAgain()
{
    LocalServer server;
    server.serve(u"/feed"_s, {"<rss/>", "text/xml", 200, {{"ETag", "\"1\""}}});
    Fetcher fetcher;
    Request request = asPerson(server.url(u"/feed"_s), Purpose::Feed);
    request.etag = "\"1\"";
    const auto same = ask(fetcher, request);
    QVERIFY(same);
    QVERIFY(same->notModified);
    QVERIFY(same->body.isEmpty());
    QCOMPARE(same->etag, QByteArray("\"1\""));
    request.etag = "\"0\"";
    const auto changed = ask(fetcher, request);
    QVERIFY(changed);
    QVERIFY(!changed->notModified);
    QCOMPARE(changed->body, QByteArray("<rss/>"));
}

void FetcherTest::cookiesAreNeitherKeptNorSent()
{
    LocalServer server;
    server.serve(u"/"_s, {"x", "text/html", 200, {{"Set-Cookie", "who=reader; Max-Age=99999999"}}});
    Fetcher fetcher;
    QVERIFY(ask(fetcher, asPerson(server.url(u"/"_s))));
    QVERIFY(ask(fetcher, asPerson(server.url(u"/"_s))));
    QCOMPARE(server.asked().size(), 2);
    QVERIFY(!server.asked().at(1).headers.contains("cookie"));
}

void FetcherTest::errorsOfTheServerAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("expected");
    for (const int status : {204, 206, 304, 400, 401, 404, 410, 418, 500, 502})
        QTest::addRow("%d", status) << status << QByteArray("x") << ErrorKind::HttpStatus;
    QTest::newRow("200 and nothing") << 200 << QByteArray() << ErrorKind::Truncated;
}

void FetcherTest::errorsOfTheServerAreErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, expected);
    FaultServer server;
    server.play("/", {{{response(QByteArray::number(status) + " Said", {}, body)}}});
    Fetcher fetcher;
    const auto reply = ask(fetcher, asPerson(server.url(u"/"_s)));
    EXPECT_ERROR(reply, expected);
    if (expected == ErrorKind::HttpStatus)
        QVERIFY2(reply.error().detail.startsWith(QString::number(status)), qPrintable(reply.error().detail));
}

void FetcherTest::botChecksAreNamed()
{
    FaultServer server;
    server.play("/header", {{{response("403 Forbidden", {"cf-mitigated: challenge"}, "x")}}});
    server.play("/body", {{{response("503 Wait", {}, "<title>Just a moment...</title>")}}});
    server.play("/plain", {{{response("403 Forbidden", {}, "<title>Members</title>")}}});
    for (const auto &[path, expected] :
         {std::pair(u"/plain"_s, ErrorKind::HttpStatus), {u"/header"_s, ErrorKind::BotProtection}}) {
        Fetcher fetcher;
        EXPECT_ERROR(ask(fetcher, asPerson(server.url(path))), expected);
    }
    Fetcher fetcher;
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/body"_s))), ErrorKind::BotProtection);
}

void FetcherTest::redirectsAreFollowedToTheirEnd()
{
    FaultServer server;
    server.play("/1", {{{response("301 Moved", {"Location: /2#part"})}}});
    server.play("/2", {{{response("307 Moved", {"Location: " + server.url(u"/3"_s).toEncoded()}, "gone")}}});
    server.play("/3", {{{response("200 OK", {}, "here")}}});
    Fetcher fetcher;
    const auto reply = ask(fetcher, asPerson(server.url(u"/1"_s)));
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("here"));
    QCOMPARE(reply->url, server.url(u"/3"_s));
}

void FetcherTest::aBanglaPathArrivesAsWritten()
{
    LocalServer server;
    server.serve(u"/খবর/ঢাকা?পাতা=২"_s, {"ঢাকা"});
    server.serve(u"/old"_s, {{}, "text/html", 302, {{"Location", "/খবর/ঢাকা?পাতা=২"}}});
    Fetcher fetcher;
    for (const QString &path : {u"/খবর/ঢাকা?পাতা=২"_s, u"/old"_s}) {
        const auto reply = ask(fetcher, asPerson(server.url(path)));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->body, QByteArray("ঢাকা"));
    }
}

void FetcherTest::receivedCountsAllBodies()
{
    LocalServer server;
    server.serve(u"/"_s, {QByteArray(1000, 'x')});
    Fetcher fetcher;
    QSignalSpy counted(&fetcher, &Fetcher::received);
    QVERIFY(ask(fetcher, asPerson(server.url(u"/"_s))));
    QVERIFY(ask(fetcher, asPerson(server.url(u"/"_s))));
    QCOMPARE(counted.last().first().toLongLong(), 2000);
}

void FetcherTest::cancellingEndsAtOnce()
{
    FaultServer server;
    server.play("/", {{{"HTTP/1.1 200 OK\r\n\r\nbegin"}}, End::Stay});
    Fetcher fetcher;
    std::stop_source stop;
    QElapsedTimer took;
    took.start();
    QTimer::singleShot(100, this, [&] { stop.request_stop(); });
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s)), stop.get_token()), ErrorKind::Cancelled);
    QVERIFY(took.durationElapsed() < 2s);
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s)), stop.get_token()), ErrorKind::Cancelled);
    QCOMPARE(server.connections(), 1);
}

void FetcherTest::aFetcherMayGoWhileItFetches()
{
    FaultServer server;
    server.play("/", {{}, End::Stay});
    auto fetcher = std::make_unique<Fetcher>();
    auto task = fetcher->fetch(asPerson(server.url(u"/"_s)));
    QTimer::singleShot(50, this, [&] { fetcher.reset(); });
    EXPECT_ERROR(QCoro::waitFor(std::move(task)), ErrorKind::Cancelled);
}

void FetcherTest::offlineSendsNothing()
{
    FaultServer server;
    server.play("/", {{}, End::Stay});
    Fetcher fetcher;
    QSignalSpy changed(&fetcher, &Fetcher::offlineChanged);
    QTimer::singleShot(50, this, [&] { fetcher.setOffline(true); });
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s))), ErrorKind::Offline);
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s))), ErrorKind::Offline);
    EXPECT_ERROR(ask(fetcher, asPerson(QUrl(u"http://paper.test/"_s))), ErrorKind::Offline);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(changed.size(), 1);
    fetcher.setOffline(false);
    server.play("/", {{{response("200 OK", {}, "x")}}});
    QVERIFY(ask(fetcher, asPerson(server.url(u"/"_s))));
}

QTEST_GUILESS_MAIN(FetcherTest)
#include "fetchertest.moc"
