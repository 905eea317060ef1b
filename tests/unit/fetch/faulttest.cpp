// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/wholeness.h"
#include "support/faultserver.h"
#include "unit/fetch/asking.h"

#include <QElapsedTimer>
#include <QTest>

#include <zlib.h>

using namespace khobor;
using namespace khobor::fetch;
using namespace khobor::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char ok[] = "HTTP/1.1 200 OK\r\n";

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray zipped(const QByteArray &body)
{
    return response("200 OK", {"Content-Encoding: gzip"}, body);
}

} // namespace

Q_DECLARE_METATYPE(khobor::testing::Script)

// Servers at fault: each must end in its own error, soon, and never in half a story.
class FaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultsAreErrors_data();
    void faultsAreErrors();
    void whatIsOddButWholeIsRead_data();
    void whatIsOddButWholeIsRead();
    void aHeaderWithoutEndIsNoAnswer();
    void documentsAreWholeOrNot_data();
    void documentsAreWholeOrNot();
    void nobodyListens();
    void aDeadHostIsGivenUp();
};

void FaultTest::faultsAreErrors_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorKind>("expected");
    const auto add = [](const char *name, const Script &script, ErrorKind expected) {
        QTest::newRow(name) << script << expected;
    };
    const QByteArray text(3000, 'x');
    const QByteArray page = "<!doctype html><html><p>" + text;
    const QByteArray bomb = gzip(QByteArray(50'000'000, '\0'));

    add("never answers", {{}, End::Stay}, ErrorKind::TimedOut);
    add("header lines drip", {{{ok}, {"A: b\r\n", 50ms, forEver}}}, ErrorKind::TimedOut);
    add("stalls in the body", {{{ok + "Content-Length: 9000\r\n\r\n"_ba + text}}, End::Stay}, ErrorKind::TimedOut);
    add("body drips for ever", {{{ok + "\r\n"_ba}, {" ", 50ms, forEver}}}, ErrorKind::TimedOut);

    add("closes at once", {{}, End::Close}, ErrorKind::ConnectionFailed);
    add("resets at once", {{}, End::Reset}, ErrorKind::ConnectionFailed);
    add("closes early", {{{ok + "Content-Length: 9000\r\n\r\n"_ba + text}}}, ErrorKind::Truncated);
    add("resets in the body", {{{ok + "Content-Length: 9000\r\n\r\n"_ba + text, 100ms}}, End::Reset}, ErrorKind::Truncated);
    add("chunked, cut between chunks", {{{ok + "Transfer-Encoding: chunked\r\n\r\n"_ba + chunk(page)}}},
        ErrorKind::Truncated);
    add("chunked, stops, then cut", {{{ok + "Transfer-Encoding: chunked\r\n\r\n"_ba + chunk(page), 100ms}}},
        ErrorKind::Truncated);
    add("chunked, stops in a chunk, then cut",
        {{{ok + "Transfer-Encoding: chunked\r\n\r\n"_ba + chunk(page).chopped(9), 100ms}}}, ErrorKind::Truncated);
    add("chunked, cut in a chunk", {{{ok + "Transfer-Encoding: chunked\r\n\r\n"_ba + chunk(page).chopped(9)}}},
        ErrorKind::Truncated);
    add("chunk sizes of no meaning", {{{ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"_ba}}},
        ErrorKind::Truncated);
    add("two lengths", {{{response("200 OK", {"Content-Length: 5"}, text)}}}, ErrorKind::Malformed);
    add("gzip, cut", {{{zipped(gzip(text).chopped(12))}}}, ErrorKind::Truncated);
    add("gzip, cut, without length", {{{ok + "Content-Encoding: gzip\r\n\r\n"_ba + gzip(text).chopped(12)}}},
        ErrorKind::Truncated);
    add("gzip, damaged", {{{zipped(gzip(text).replace(10, 8, "\xff\xff\xff\xff\xff\xff\xff\xff"))}}}, ErrorKind::Malformed);

    add("announces too much", {{{ok + "Content-Length: 9223372036854775807\r\n\r\n"_ba + text}}}, ErrorKind::TooLarge);
    add("sends without end", {{{ok + "\r\n"_ba}, {QByteArray(65536, 'x'), 1ms, forEver}}}, ErrorKind::TooLarge);
    add("gzip bomb", {{{zipped(bomb)}}}, ErrorKind::TooLarge);
    add("nested gzip", {{{response("200 OK", {"Content-Encoding: gzip, gzip"}, gzip(bomb))}}}, ErrorKind::Malformed);
    add("unknown encoding", {{{response("200 OK", {"Content-Encoding: x-foo"}, text)}}}, ErrorKind::Malformed);

    add("no status line", {{{"<rss>" + text}}}, ErrorKind::ConnectionFailed);
    add("garbage", {{{QByteArray(65536, '\xa7')}}}, ErrorKind::ConnectionFailed);
    add("not modified without being asked", {{{response("304 Not Modified")}}}, ErrorKind::HttpStatus);
}

void FaultTest::faultsAreErrors()
{
    QFETCH(Script, script);
    QFETCH(ErrorKind, expected);
    FaultServer server;
    server.play("/", script);
    Fetcher fetcher(hurried());
    QElapsedTimer took;
    took.start();
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s))), expected);
    QVERIFY2(took.durationElapsed() < 3s, qPrintable(QString::number(took.elapsed())));
}

void FaultTest::whatIsOddButWholeIsRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray story = "<p>খবর</p>";
    QTest::newRow("to the end of the connection") << ok + "\r\n"_ba + story;
    QTest::newRow("chunked") << ok + "Transfer-Encoding: chunked\r\n\r\n"_ba + chunk(story.first(5)) + chunk(story.sliced(5))
            + "0\r\n\r\n";
    QTest::newRow("gzip") << zipped(gzip(story));
    QTest::newRow("gzip in two members") << zipped(gzip(story.first(5)) + gzip(story.sliced(5)));
    QTest::newRow("gzip with padding") << zipped(gzip(story) + QByteArray(20, '\0'));
    QTest::newRow("deflate in zlib's wrapping")
        << response("200 OK", {"Content-Encoding: deflate"}, qCompress(story).sliced(4));
    QTest::newRow("bare deflate") << response("200 OK", {"Content-Encoding: deflate"},
                                              qCompress(story).sliced(6).chopped(4));
    QTest::newRow("plain under the name of gzip") << zipped(story);
    QTest::newRow("early hints") << "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"
            + response("200 OK", {}, story);
    QTest::newRow("bare line feeds") << QByteArray(response("200 OK", {}, story)).replace("\r\n", "\n");
    QTest::newRow("negative length") << ok + "Content-Length: -1\r\n\r\n"_ba + story;
}

void FaultTest::whatIsOddButWholeIsRead()
{
    QFETCH(QByteArray, answer);
    FaultServer server;
    server.play("/", {{{answer}}});
    Fetcher fetcher(hurried());
    const auto reply = ask(fetcher, asPerson(server.url(u"/"_s)));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->body, QByteArray("<p>খবর</p>"));
}

// Whether Qt's limit or the patience ends it depends on the machine.
void FaultTest::aHeaderWithoutEndIsNoAnswer()
{
    FaultServer server;
    server.play("/", {{{ok + "X-Big: "_ba + QByteArray(10'000'000, 'x') + "\r\n\r\nx"}}});
    Fetcher fetcher(hurried());
    QVERIFY(!ask(fetcher, asPerson(server.url(u"/"_s))));
}

void FaultTest::documentsAreWholeOrNot_data()
{
    QTest::addColumn<bool>("cut");
    for (const char *whole : {"<!DOCTYPE html><HTML><p>x</HTML>", "<html><p>x</html><!-- served in 3 ms -->\n",
                              "<?xml version=\"1.0\"?><rss><i/></rss>", "<rss><![CDATA[<html><p>]]></rss>", "{\"a\":1}\n",
                              "[1]", "<p>a piece of a page", "plain text", ""})
        QTest::newRow(whole) << false;
    for (const char *cut :
         {"<html><p>x", "<html><p>x</p>", "<rss><item></item>", "<feed><entry></entry>", "{\"a\":1", "[{}"})
        QTest::newRow(cut) << true;
}

void FaultTest::documentsAreWholeOrNot()
{
    QFETCH(bool, cut);
    QCOMPARE(looksCutOff(QTest::currentDataTag()), cut);
}

void FaultTest::nobodyListens()
{
    QUrl url;
    {
        FaultServer gone;
        url = gone.url(u"/"_s);
    }
    Fetcher fetcher(hurried());
    EXPECT_ERROR(ask(fetcher, asPerson(url)), ErrorKind::ConnectionFailed);
}

// A full queue of connections that nobody accepts is as near to a dead host as loopback comes.
void FaultTest::aDeadHostIsGivenUp()
{
    QTcpServer deaf;
    deaf.setListenBacklogSize(1);
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    deaf.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fill;
    for (int i = 0; i < 4; ++i) {
        fill.push_back(std::make_unique<QTcpSocket>());
        fill.back()->connectToHost(QHostAddress::LocalHost, deaf.serverPort());
    }
    QTest::qWait(50);
    Limits limits = hurried();
    limits.connect = 300ms;
    Fetcher fetcher(limits);
    EXPECT_ERROR(ask(fetcher, asPerson(QUrl(u"http://127.0.0.1:%1/"_s.arg(deaf.serverPort())))), ErrorKind::TimedOut);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
