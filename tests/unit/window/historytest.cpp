// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/history.h"

#include "window/pdfexport.h"
#include "window/refreshlog.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;
using window::History;

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForward();
    void visitingForgetsWhatLayAhead();
    void holdsTheLastHundred();
    void pdfNamesAreSafe();
    void logSumsUpAndPutsFailuresFirst();
};

void HistoryTest::goesBackAndForward()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit(ArticleId{1});
    history.visit(ArticleId{1});
    QVERIFY(!history.canGoBack());
    history.visit(ArticleId{2});
    QCOMPARE(history.back(), ArticleId{1});
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), ArticleId{2});
    QVERIFY(!history.canGoForward());
}

void HistoryTest::visitingForgetsWhatLayAhead()
{
    History history;
    for (const int id : {1, 2, 3})
        history.visit(ArticleId{id});
    history.back();
    history.back();
    history.visit(ArticleId{4});
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), ArticleId{1});
}

void HistoryTest::holdsTheLastHundred()
{
    History history;
    for (int id = 1; id <= 150; ++id)
        history.visit(ArticleId{id});
    ArticleId oldest;
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        oldest = history.back();
    QCOMPARE(steps, 99);
    QCOMPARE(oldest, ArticleId{51});
}

void HistoryTest::pdfNamesAreSafe()
{
    QCOMPARE(window::pdfName(u"খালের কাজ: ১/৩ শেষ?"_s), u"খালের কাজ ১ ৩ শেষ.pdf"_s);
    QCOMPARE(window::pdfName({}), u"khobor.pdf"_s);
    const QString longName = window::pdfName(u"শব্দ "_s.repeated(60));
    QVERIFY(longName.size() <= 84);
    QVERIFY(longName.endsWith(u"শব্দ.pdf"_s));
}

void HistoryTest::logSumsUpAndPutsFailuresFirst()
{
    const OutletId a{u"a"_s};
    const OutletId b{u"b"_s};
    window::RefreshLog log;
    log.take({a, 1, 4, 0, {}, false});
    log.take({b, 0, 2, 0, Error{ErrorKind::TimedOut, {}}, true});
    log.take({a, 4, 4, 3, {}, true});
    QCOMPARE(log.added(), 3);
    QCOMPARE(log.done(), 4);
    QCOMPARE(log.total(), 6);
    QCOMPARE(log.failed(), QList{b});
    QCOMPARE(log.outlets().constFirst().outlet, b);
    log.start();
    QVERIFY(log.outlets().isEmpty());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
