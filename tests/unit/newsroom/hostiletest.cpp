// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that were made to kill a parser, through the real parsing process.

#include "newsroom/parser.h"
#include "support/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

using namespace khobor;
using namespace khobor::newsroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;

QByteArray story()
{
    return "<!doctype html><html><head><title>শিরোনাম</title></head><body><article><h1>শিরোনাম</h1>"
        + QByteArray("<p>ঢাকায় আজ সকালে ভারী বৃষ্টি হয়েছে এবং নগরীর বহু এলাকায় পানি জমেছে।</p>").repeated(12)
        + "</article></body></html>";
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesEndInTime_data();
    void pagesEndInTime();
    void corpusPagesEndInTime();

private:
    Result<QJsonObject> parse(ParseKind kind, const QByteArray &body)
    {
        return QCoro::waitFor(m_parser.parse({kind, body, "text/html", QUrl(u"https://paper.test/1"_s)}, patience));
    }
    void endsInTime(ParseKind kind, const QByteArray &body);

    Parser m_parser;
};

// Whatever becomes of the page, it is soon, and the next story is read.
void HostileTest::endsInTime(ParseKind kind, const QByteArray &body)
{
    QElapsedTimer took;
    took.start();
    const auto outcome = parse(kind, body);
    QVERIFY2(took.durationElapsed() < patience + 3s, qPrintable(QString::number(took.elapsed())));
    const auto next = parse(ParseKind::Article, story());
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QCOMPARE(next->value("title"_L1).toString(), u"শিরোনাম"_s);
}

void HostileTest::pagesEndInTime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep") << QByteArray("<div>").repeated(100'000);
    QTest::newRow("deep formatting") << QByteArray("<b><a><p>").repeated(5'000);
    QTest::newRow("attributes") << "<p " + QByteArray("a=1 ").repeated(500'000) + ">";
    QTest::newRow("open comment") << "<!--" + QByteArray(5'000'000, '-');
    QTest::newRow("tables") << QByteArray("<table><tr><td>").repeated(20'000);
    QTest::newRow("zeros") << QByteArray(8 << 20, '\0');
    QTest::newRow("too large") << QByteArray(20 << 20, 'x');
    QTest::newRow("nothing") << QByteArray();
}

void HostileTest::pagesEndInTime()
{
    QFETCH(QByteArray, body);
    for (const ParseKind kind : {ParseKind::Article, ParseKind::Section, ParseKind::Feed, ParseKind::Sitemap})
        endsInTime(kind, body);
}

void HostileTest::corpusPagesEndInTime()
{
    const QDir folder(khobor::support::sharedFolder() + u"/corpus/hostile/gen/html"_s);
    if (!folder.exists())
        QSKIP("the shared corpus is not here");
    for (const QFileInfo &each : folder.entryInfoList({u"*.html"_s}, QDir::Files)) {
        QFile page(each.filePath());
        QVERIFY(page.open(QIODevice::ReadOnly));
        endsInTime(ParseKind::Article, page.readAll());
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(each.fileName()));
    }
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--parser") == 0)
        return runParser();
    QCoreApplication app(argc, argv);
    HostileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "hostiletest.moc"
