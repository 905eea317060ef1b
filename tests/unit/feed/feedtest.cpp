// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"
#include "feed/markup.h"
#include "support/golden.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

const QUrl home(u"https://paper.test/"_s);

QJsonObject feedJson(const QByteArray &body)
{
    const auto feed = feed::parseFeed(body, {}, home);
    if (!feed)
        return {{u"error"_s, static_cast<int>(feed.error().kind)}, {u"detail"_s, feed.error().detail}};
    return feed::toJson(*feed);
}

QByteArray rss(const QByteArray &inside)
{
    return "<rss><channel><title>t</title>" + inside + "</channel></rss>";
}

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void feeds_data();
    void feeds();
    void mends_data();
    void mends();
    void refuses_data();
    void refuses();
    void encodings_data();
    void encodings();
    void readsNewsSitemaps();
    void readsSitemapIndexes();
    void largeFeedsAreCut();
    void damagedFeedsReturn();
};

void FeedTest::feeds_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : tests::casesOf(u"feeds"_s))
        QTest::newRow(name.toUtf8()) << u"feeds/"_s + name;
}

void FeedTest::feeds()
{
    QFETCH(const QString, folder);
    const QByteArray difference =
        tests::mismatch(folder + u"/expected.json"_s, feedJson(tests::fixture(folder + u"/feed.xml"_s)));
    QVERIFY2(difference.isEmpty(), difference);
}

void FeedTest::mends_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("markup");
    const auto row = [](const char *name, const QByteArray &in, const QByteArray &out) { QTest::newRow(name) << in << out; };
    row("ampersand", "<a>x & y &amp; z</a>", "<a>x &amp; y &amp; z</a>");
    row("entities", "<a>&eacute;&#146;&#x26;&nope;</a>", "<a>\u00E9\u2019&#38;&amp;nope;</a>");
    row("forbidden", "<a>&#0;&#xD800;\x01</a>", "<a>\uFFFD\uFFFD\uFFFD</a>");
    row("windows-1252", "<a>don\u0092t</a>", "<a>don\u2019t</a>");
    row("less than", "<a>1 < 2</a>", "<a>1 &lt; 2</a>");
    row("in quotes", "<a b=\"<x>&copy;\">", "<a b=\"&lt;x>\u00A9\">");
    row("unclosed tag", "<a <b>", "<a ><b>");
    row("left open", "<a>1<br>2<br/>3<br></br></a>", "<a>1<br/>2<br/>3<br/></a>");
    row("CDATA", "<a><![CDATA[<b>&amp;</b>]]></a>", "<a>&lt;b>&amp;amp;&lt;/b></a>");
    row("unclosed CDATA", "<a><![CDATA[x", "<a>x");
    row("what is no element", "x<?xml version='1.0'?><!-- <b> --><!DOCTYPE a><a/>", "<a/>");
    row("own entity", "<!DOCTYPE a [<!ENTITY id \"tag:\">]><a>&id;1</a>", "<a>tag:1</a>");
    row("warning before", "<br />\n<b>Warning</b> <?xml version='1.0'?><a/>", "<a/>");
}

void FeedTest::mends()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, markup);
    QCOMPARE(feed::mendMarkup(document).value(), markup);
}

void FeedTest::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray item = "<item><title>a</title></item>";
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Malformed;
    QTest::newRow("page") << QByteArray("<html><body>x</body></html>") << ErrorKind::NotAFeed;
    QTest::newRow("json") << QByteArray("{\"a\": 1}") << ErrorKind::NotAFeed;
    QTest::newRow("cut json") << QByteArray("{\"items\": [") << ErrorKind::Malformed;
    QTest::newRow("cut before a story") << QByteArray("<rss><channel><title>x</title><item><ti") << ErrorKind::Truncated;
    QTest::newRow("laughs") << QByteArray("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>") + rss(item)
                            << ErrorKind::Malformed;
    QTest::newRow("parameters") << QByteArray("<!DOCTYPE a [<!ENTITY % a \"x\"><!ENTITY b \"%a;\">]>") + rss(item)
                                << ErrorKind::Malformed;
    QTest::newRow("long entity") << "<!DOCTYPE a [<!ENTITY a \"" + QByteArray(60'000, 'a') + "\">]>" + rss(item)
                                 << ErrorKind::Malformed;
    QTest::newRow("DOCTYPE inside") << rss("<!DOCTYPE a [<!ENTITY a \"ha\">]>" + item) << ErrorKind::Malformed;
    QTest::newRow("too deep") << rss(QByteArray("<a>").repeated(1'000)) << ErrorKind::Truncated;
    QTest::newRow("too large") << QByteArray((16 << 20) + 1, ' ') << ErrorKind::TooLarge;
}

void FeedTest::refuses()
{
    QFETCH(const QByteArray, document);
    QFETCH(const ErrorKind, kind);
    const auto feed = feed::parseFeed(document, {}, home);
    QVERIFY(!feed);
    QCOMPARE(feed.error().kind, kind);
}

void FeedTest::encodings_data()
{
    QTest::addColumn<QByteArray>("document");
    const QString text = u"<rss><channel><title>খবর</title></channel></rss>"_s;
    for (const QStringConverter::Encoding encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE,
          QStringConverter::Utf32BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << bytes;
    }
    QTest::newRow("wrongly declared") << "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + text.toUtf8();
}

void FeedTest::encodings()
{
    QFETCH(const QByteArray, document);
    QCOMPARE(feed::parseFeed(document, {}, home).value().title, u"খবর"_s);
}

void FeedTest::readsNewsSitemaps()
{
    const auto sitemap = feed::parseSitemap(R"(<?xml version="1.0"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>https://paper.test/1</loc><news:news><news:publication><news:name>P</news:name></news:publication>
        <news:publication_date>2026-08-22T09:15:00+06:00</news:publication_date><news:title>A &amp; B</news:title>
        <news:keywords>x, y</news:keywords></news:news><image:image><image:loc>https://paper.test/1.jpg</image:loc></image:image></url>
        <url><loc>ftp://paper.test/2</loc></url></urlset>)",
                                            {}, home);
    Item story;
    story.url = QUrl(u"https://paper.test/1"_s);
    story.title = u"A & B"_s;
    story.published = QDateTime::fromString(u"2026-08-22T09:15:00+06:00"_s, Qt::ISODate);
    story.tags = {u"x"_s, u"y"_s};
    story.picture = QUrl(u"https://paper.test/1.jpg"_s);
    QCOMPARE(sitemap.value().items, QList<Item>{story});
    QCOMPARE(sitemap.value().sitemaps, QList<QUrl>());
}

void FeedTest::readsSitemapIndexes()
{
    const auto sitemap = feed::parseSitemap(
        "<sitemapindex><sitemap><loc>https://paper.test/a.xml</loc></sitemap><sitemap><loc>https://paper.test/b.xml.gz</loc>"
        "</sitemap></sitemapindex>",
        {}, home);
    QCOMPARE(sitemap.value().sitemaps,
             (QList<QUrl>{QUrl(u"https://paper.test/a.xml"_s), QUrl(u"https://paper.test/b.xml.gz"_s)}));
    QCOMPARE(feed::parseSitemap("<html/>", {}, home).error().kind, ErrorKind::NotAFeed);
}

void FeedTest::largeFeedsAreCut()
{
    const auto feed = feed::parseFeed(rss(QByteArray("<item><title>a</title></item>").repeated(6'000)), {}, home);
    QCOMPARE(feed.value().items.size(), feed::mostItems);
    const QByteArray wide = "<item " + QByteArray("a=\"1\" ").repeated(100'000) + "><title>b</title></item>";
    QCOMPARE(feed::parseFeed(rss(wide), {}, home).value().items.size(), 1);
}

void FeedTest::damagedFeedsReturn()
{
    for (const QString &name : tests::casesOf(u"feeds"_s)) {
        const QByteArray document = tests::fixture(u"feeds/"_s + name + u"/feed.xml"_s);
        for (qsizetype cut = 1; cut < document.size(); cut += 13) {
            QByteArray damaged = document.first(cut);
            damaged[cut / 3] = static_cast<char>(damaged[cut / 3] ^ 0x08);
            const auto feed = feed::parseFeed(damaged, {}, home);
            QVERIFY(feed || !feed.error().detail.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(FeedTest)
#include "feedtest.moc"
