// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"
#include "unit/fetch/asking.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace khobor::fetch;
using namespace khobor::testing;
using namespace Qt::StringLiterals;

// Answers from files, as a recording of everything and as stories that are built in.
class RecordedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pathsAreFiles_data();
    void pathsAreFiles();
    void nothingLeadsOut_data();
    void nothingLeadsOut();
    void headersAreTaken();
    void validatorsAreCompared();
    void theNetworkIsNeverUsed();
    void builtInHostsAnswerOffline();
    void redirectsOfContentAreChecked_data();
    void redirectsOfContentAreChecked();

private:
    void write(const QString &path, const QByteArray &bytes);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecordedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"secret"_s, "secret");
    write(u"rec/paper.test/index.html"_s, "home");
    write(u"rec/paper.test/খবর/ঢাকা"_s, "<p>ঢাকা</p>");
    write(u"rec/paper.test/news/index.html"_s, "news");
    write(u"rec/paper.test/news/index.html?page=2"_s, "news 2");
    write(u"rec/paper.test/list?a=1&b=ক"_s, "<rss/>");
    write(u"rec/paper.test/1.jpg"_s, "\xff\xd8\xff");
}

void RecordedTest::write(const QString &path, const QByteArray &bytes)
{
    const QString name = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void RecordedTest::pathsAreFiles_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto add = [](const QString &url, const QByteArray &body, const QByteArray &type) {
        QTest::newRow(url.toUtf8().constData()) << url << body << type;
    };
    add(u"https://paper.test"_s, "home", "text/html");
    add(u"https://paper.test/"_s, "home", "text/html");
    add(u"http://PAPER.test:80/index.html#x"_s, "home", "text/html");
    add(u"https://paper.test/খবর/ঢাকা"_s, "<p>ঢাকা</p>", "text/html");
    add(u"https://paper.test/%E0%A6%96%E0%A6%AC%E0%A6%B0/ঢাকা"_s, "<p>ঢাকা</p>", "text/html");
    add(u"https://paper.test/news"_s, "news", "text/html");
    add(u"https://paper.test/news/"_s, "news", "text/html");
    add(u"https://paper.test/news/?page=2"_s, "news 2", "text/html");
    add(u"https://paper.test/list?a=1&b=%E0%A6%95"_s, "<rss/>", "application/xml");
    add(u"https://paper.test/1.jpg"_s, "\xff\xd8\xff", "image/jpeg");
}

void RecordedTest::pathsAreFiles()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    Fetcher fetcher;
    fetcher.setRecorded(m_folder->filePath(u"rec"_s));
    const auto reply = ask(fetcher, {QUrl(url), Purpose::Page, Origin::Content, {}, {}});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->body, body);
    QCOMPARE(reply->contentType, type);
}

void RecordedTest::nothingLeadsOut_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"https://paper.test/../../secret", "https://paper.test/%2e%2e/%2e%2e/secret",
                            "https://paper.test/..%2f..%2fsecret", "https://../secret", "https://paper.test/missing",
                            "https://other.test/", "https://paper.test/?x=/../../../../secret",
                            "https://paper.test/news%00/index.html", "https://paper.test/1.jpg/x"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void RecordedTest::nothingLeadsOut()
{
    QFETCH(QString, url);
    Fetcher fetcher;
    fetcher.setRecorded(m_folder->filePath(u"rec"_s));
    const auto reply = ask(fetcher, asPerson(QUrl(url)));
    QVERIFY2(!reply, reply ? reply->body.constData() : "");
    if (reply.error().kind != ErrorKind::BadArgument)
        QCOMPARE(reply.error(), (Error{ErrorKind::HttpStatus, u"404 Not Found"_s}));
}

void RecordedTest::headersAreTaken()
{
    write(u"rec/paper.test/gone"_s, "x");
    write(u"rec/paper.test/gone.headers"_s, "HTTP/1.1 410 Gone Away\r\nContent-Type: text/plain\r\n");
    write(u"rec/paper.test/wall"_s, "x");
    write(u"rec/paper.test/wall.headers"_s, "403 Forbidden\ncf-mitigated: challenge\n");
    write(u"rec/paper.test/moved.headers"_s, "301 Moved\nLocation: /news\n");
    write(u"rec/paper.test/typed"_s, "x");
    write(u"rec/paper.test/typed.headers"_s, "content-type: text/xml; charset=utf-16\nLast-Modified: now\n");
    Fetcher fetcher;
    fetcher.setRecorded(m_folder->filePath(u"rec"_s));
    const auto at = [&](const QString &path) { return ask(fetcher, asPerson(QUrl(u"https://paper.test/"_s + path))); };
    QCOMPARE(at(u"gone"_s).error(), (Error{ErrorKind::HttpStatus, u"410 Gone Away"_s}));
    EXPECT_ERROR(at(u"wall"_s), ErrorKind::BotProtection);
    QCOMPARE(at(u"moved"_s)->url, QUrl(u"https://paper.test/news"_s));
    QCOMPARE(at(u"typed"_s)->contentType, QByteArray("text/xml; charset=utf-16"));
    QCOMPARE(at(u"typed"_s)->lastModified, QByteArray("now"));
}

void RecordedTest::validatorsAreCompared()
{
    write(u"rec/paper.test/feed.xml"_s, "<rss/>");
    write(u"rec/paper.test/feed.xml.headers"_s, "ETag: \"7\"\n");
    Fetcher fetcher;
    fetcher.setRecorded(m_folder->filePath(u"rec"_s));
    Request request = asPerson(QUrl(u"https://paper.test/feed.xml"_s), Purpose::Feed);
    request.etag = ask(fetcher, request)->etag;
    QCOMPARE(request.etag, QByteArray("\"7\""));
    QVERIFY(ask(fetcher, request)->notModified);
    request.etag = "\"8\"";
    QCOMPARE(ask(fetcher, request)->body, QByteArray("<rss/>"));
}

void RecordedTest::theNetworkIsNeverUsed()
{
    FaultServer server;
    Fetcher fetcher;
    fetcher.setRecorded(m_folder->filePath(u"rec"_s));
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s))), ErrorKind::HttpStatus);
    EXPECT_ERROR(ask(fetcher, asPerson(QUrl(u"file:///etc/hostname"_s))), ErrorKind::ForbiddenAddress);
    QCOMPARE(server.connections(), 0);
}

void RecordedTest::builtInHostsAnswerOffline()
{
    FaultServer server;
    server.play("/", {{{response("200 OK", {}, "live")}}});
    Fetcher fetcher;
    fetcher.setBuiltIn(m_folder->filePath(u"rec"_s));
    QCOMPARE(ask(fetcher, asPerson(server.url(u"/"_s)))->body, QByteArray("live"));
    fetcher.setOffline(true);
    QCOMPARE(ask(fetcher, {QUrl(u"https://paper.test/news"_s), Purpose::Page, Origin::Content, {}, {}})->body,
             QByteArray("news"));
    EXPECT_ERROR(ask(fetcher, asPerson(QUrl(u"https://paper.test/missing"_s))), ErrorKind::HttpStatus);
    EXPECT_ERROR(ask(fetcher, asPerson(server.url(u"/"_s))), ErrorKind::Offline);
}

// A redirect counts as content, whoever asked: what a built-in page says here, any page can say.
void RecordedTest::redirectsOfContentAreChecked_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://[::1]:PORT/",
                                 "http://2130706433:PORT/", "http://0x7f.1:PORT/", "file:///etc/passwd", "data:text/html,x",
                                 "javascript:alert(1)", "ftp://paper.test/", "qrc:/x", "https://other.test:22/"})
        QTest::newRow(location) << QByteArray(location);
}

void RecordedTest::redirectsOfContentAreChecked()
{
    QFETCH(QByteArray, location);
    FaultServer server;
    server.play("/", {{{response("200 OK", {}, "inside")}}});
    write(u"rec/paper.test/away.headers"_s,
          "302 Found\nLocation: " + location.replace("PORT", QByteArray::number(server.port())));
    Fetcher fetcher;
    fetcher.setBuiltIn(m_folder->filePath(u"rec"_s));
    EXPECT_ERROR(ask(fetcher, asPerson(QUrl(u"http://paper.test/away"_s))), ErrorKind::ForbiddenAddress);
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(RecordedTest)
#include "recordedtest.moc"
