// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "extract/extract.h"
#include "extract/sectionaddress.h"
#include "extract/sectionliteral.h"
#include "support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(khobor::extract::StoryAddress)

namespace {

/// What is found on a page, or why nothing is.
QJsonObject sectionJson(const QByteArray &body)
{
    const auto items = extract::extractSection({body, "text/html", QUrl(u"https://paper.test/national"_s)});
    if (!items)
        return {{u"error"_s, static_cast<int>(items.error().kind)}, {u"detail"_s, items.error().detail}};
    QJsonArray array;
    for (const Item &item : *items)
        array.append(toJson(item));
    return {{u"items"_s, array}};
}

} // namespace

class SectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();
    void addresses_data();
    void addresses();
    void oneStoryHasOneKey();
    void robotsChecksAreNoSections();
    void largePagesAreRefused();
    void literals_data();
    void literals();
    void damagedPagesReturn();
};

void SectionTest::pages_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : tests::casesOf(u"sections"_s))
        QTest::newRow(name.toUtf8()) << u"sections/"_s + name;
}

void SectionTest::pages()
{
    QFETCH(const QString, folder);
    const QByteArray difference =
        tests::mismatch(folder + u"/expected.json"_s, sectionJson(tests::fixture(folder + u"/page.html"_s)));
    QVERIFY2(difference.isEmpty(), difference);
}

void SectionTest::addresses_data()
{
    using enum extract::StoryAddress;
    QTest::addColumn<QString>("link");
    QTest::addColumn<extract::StoryAddress>("looks");
    const auto row = [](const char *link, extract::StoryAddress looks) {
        QTest::newRow(link) << QString::fromUtf8(link) << looks;
    };
    row("https://paper.test/national/1291254", Certain);
    row("https://www.paper.test/national/2026/08/22/some-thing", Certain);
    row("https://paper.test/news/bd/1666522.details", Certain);
    row("https://paper.test/804943/শিরোনাম-এখানে", Certain);
    row("https://paper.test/slug_3123456.html", Certain);
    row("https://paper.test/news.php?news=123456", Certain);
    row("https://m.paper.test/national/news-4567890", Certain);
    row("https://paper.test/opinion/column/xtadlctjhd", Possible);
    row("https://paper.test/দেশের-বন্যা-পরিস্থিতি-আরও-খারাপ-হচ্ছে", Possible);
    row("https://paper.test/national", No);
    row("https://paper.test/sports/cricket", No);
    row("https://paper.test/privacy-policy", No);
    row("https://paper.test/topic/123456", No);
    row("https://paper.test/author/12345678", No);
    row("https://paper.test/national?page=12", No);
    row("https://paper.test/rate-card-20260101.pdf", No);
    row("https://other.test/national/1291254", No);
    row("https://paper.test/", No);
}

void SectionTest::addresses()
{
    QFETCH(const QString, link);
    QFETCH(const extract::StoryAddress, looks);
    QCOMPARE(extract::judgeAddress(QUrl(link), QUrl(u"https://www.paper.test/latest"_s)), looks);
}

void SectionTest::oneStoryHasOneKey()
{
    const QString key = extract::storyKey(QUrl(u"https://paper.test/a/1234567"_s));
    QCOMPARE(extract::storyKey(QUrl(u"http://www.paper.test/a/1234567/?utm_source=x#comments"_s)), key);
    QVERIFY(extract::storyKey(QUrl(u"https://paper.test/a/1234568"_s)) != key);
}

void SectionTest::robotsChecksAreNoSections()
{
    const auto items = extract::extractSection({R"(<html><head><title>Just a moment...</title></head>
        <body><div class="main"><h2>Checking</h2></div><script>window._cf_chl_opt={cvId:'3'};</script></body></html>)",
                                                {},
                                                QUrl(u"https://paper.test/"_s)});
    QCOMPARE(items.error().kind, ErrorKind::BotProtection);
}

void SectionTest::largePagesAreRefused()
{
    const auto items = extract::extractSection({QByteArray((8 << 20) + 1, ' '), {}, QUrl(u"https://paper.test/"_s)});
    QCOMPARE(items.error().kind, ErrorKind::TooLarge);
}

void SectionTest::literals_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("json");
    const QByteArray padding(60, 'x');
    const QByteArray data = R"({"padding":")" + padding + R"(","a":[1,2.5]})";
    QTest::newRow("assigned") << "var a = " + data + "; f();" << "[" + data + "]";
    QTest::newRow("bare keys") << "k.start(app,{padding:'" + padding + "',a:[1,2.5,]})" << "[" + data + "]";
    QTest::newRow("words") << "x={padding:'" + padding + "',a:void 0,b:!0,c:new Date(5),d:'\\x41\\'\"'}"
                           << R"([{"padding":")" + padding + R"(","a":null,"b":true,"c":5,"d":"A'\""}])";
    QTest::newRow("inside a function") << "function f(){return " + data + "}" << "[" + data + "]";
    QTest::newRow("code") << QByteArray("function f(a){ if (a) { g([a, b]); } }") << QByteArray("[]");
    QTest::newRow("cut off") << data.chopped(5) << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("[]");
}

void SectionTest::literals()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QByteArray, json);
    QJsonArray found;
    for (const QJsonValue &value : extract::literalsIn(program))
        found.append(value);
    QCOMPARE(found, QJsonDocument::fromJson(json).array());
}

void SectionTest::damagedPagesReturn()
{
    for (const QString &name : tests::casesOf(u"sections"_s)) {
        const QByteArray page = tests::fixture(u"sections/"_s + name + u"/page.html"_s);
        for (qsizetype cut = 1; cut < page.size(); cut += 389) {
            QByteArray damaged = page.first(cut);
            damaged[cut / 2] = static_cast<char>(damaged[cut / 2] ^ 0x10);
            const auto items = extract::extractSection({damaged, {}, QUrl(u"https://paper.test/"_s)});
            QVERIFY(items || !items.error().detail.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(SectionTest)
#include "sectiontest.moc"
