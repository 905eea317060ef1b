// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlets/opml.h"
#include "outlets/catalogue.h"
#include "outlets/foreign.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class OpmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTripLosesNothing();
    void readsOtherReadersLists();
    void onlyTheWebComesIn();
    void nothingIsMalformed();
};

void OpmlTest::roundTripLosesNothing()
{
    QList<Outlet> outlets = outlets::loadCatalogue(u":/outlets"_s);
    outlets.append(
        {{u"odd"_s},
         {{}, u"A \"B\" & <C>"_s},
         QUrl(u"https://odd.test/?a=1&b=2"_s),
         u"as"_s,
         {{{u"odd/latest"_s}, {u"সব"_s, {}}, Topic::Other, {{SourceKind::Feed, QUrl(u"http://odd.test/f?x=1&y=2"_s)}}}}});
    QCOMPARE(outlets::readOpml(outlets::writeOpml(outlets)).value(), outlets);
}

void OpmlTest::readsOtherReadersLists()
{
    const auto outlets = outlets::readOpml(R"(<?xml version="1.0"?><opml version="1.1"><head><title>x</title></head><body>
        <outline text="রাজনীতি"><outline text="ভোর & সন্ধ্যা" type="rss" xmlUrl="https://paper.test/feed?a=1&b=2" htmlUrl="https://paper.test/"/>
        <outline title="Again" xmlUrl="https://paper.test/feed?a=1&b=2"></outline></outline>
        <!-- <outline text="off" xmlUrl="https://off.test/"/> -->
        <outline text="Evening > paper" xmlUrl='https://other.test/rss'/>
        </body></opml>)");
    QVERIFY(outlets);
    const Outlet first = outlets::foreignOutlet(
        {u"ভোর & সন্ধ্যা"_s, QUrl(u"https://paper.test/feed?a=1&b=2"_s), QUrl(u"https://paper.test/"_s), u"রাজনীতি"_s, {}});
    const Outlet second = outlets::foreignOutlet({u"Evening > paper"_s, QUrl(u"https://other.test/rss"_s), {}, {}, {}});
    QCOMPARE(*outlets, (QList<Outlet>{first, second}));
    QCOMPARE(first.sections.first().topic, Topic::Politics);
    QCOMPARE(first.language, u"bn"_s);
    QCOMPARE(second.home, QUrl(u"https://other.test/"_s));
    QCOMPARE(second.name, (Name{{}, u"Evening > paper"_s}));
}

void OpmlTest::onlyTheWebComesIn()
{
    const auto outlets = outlets::readOpml(R"opml(<opml><body>
        <outline text="a" xmlUrl="javascript:alert(1)"/><outline text="b" xmlUrl=" &#9;JavaScript:alert(1)"/>
        <outline text="c" xmlUrl="file:///etc/passwd"/><outline text="d" xmlUrl="https://"/><outline text="e" xmlUrl="//a.test/x"/>
        <outline text="f" xmlUrl="|touch /tmp/x"/><outline text="g" xmlUrl="https://me:secret@good.test/feed"/>
        <outline text="h" khobor:id="h"><outline khobor:section="h/x" khobor:kind="section_page" url="data:text/html,x"/></outline>
        </body></opml>)opml");
    QCOMPARE(outlets.value().size(), 1);
    QCOMPARE(outlets->first().sections.first().sources,
             (QList<Source>{{SourceKind::Feed, QUrl(u"https://good.test/feed"_s)}}));
}

void OpmlTest::nothingIsMalformed()
{
    QCOMPARE(outlets::readOpml("<opml><body/></opml>").error().kind, ErrorKind::Malformed);
    QCOMPARE(outlets::readOpml(QByteArray(200'000, '<')).error().kind, ErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(OpmlTest)
#include "opmltest.moc"
