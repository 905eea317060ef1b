// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/selector.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class SelectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void elementsAreFound_data();
    void elementsAreFound();
    void otherTextIsNoSelector_data();
    void otherTextIsNoSelector();
};

void SelectorTest::elementsAreFound_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("texts");
    QTest::newRow("name") << u"p"_s << u"এক দুই তিন চার"_s;
    QTest::newRow("class") << u".lead"_s << u"এক"_s;
    QTest::newRow("two classes") << u"p.lead.first"_s << u"এক"_s;
    QTest::newRow("id") << u"#box"_s << u"তিন"_s;
    QTest::newRow("below") << u"article p"_s << u"এক দুই তিন"_s;
    QTest::newRow("child") << u"article > p"_s << u"এক দুই"_s;
    QTest::newRow("child of a child, below") << u"main article>div p"_s << u"তিন"_s;
    QTest::newRow("attribute is there") << u"p[data-part]"_s << u"দুই চার"_s;
    QTest::newRow("attribute is") << u"p[data-part=body]"_s << u"দুই"_s;
    QTest::newRow("attribute is, quoted") << u"p[data-part=\"body two\"]"_s << u"চার"_s;
    QTest::newRow("attribute begins") << u"[data-part^=body]"_s << u"দুই চার"_s;
    QTest::newRow("attribute ends") << u"*[data-part$='two']"_s << u"চার"_s;
    QTest::newRow("attribute holds") << u"[data-part*=dy]"_s << u"দুই চার"_s;
    QTest::newRow("alternatives") << u".lead, main > p"_s << u"এক চার"_s;
    QTest::newRow("nothing") << u"p.second"_s << QString();
}

void SelectorTest::elementsAreFound()
{
    QFETCH(const QString, selector);
    QFETCH(const QString, texts);
    const auto page =
        html::Document::parse(u"<main><article><p class='first lead'>এক</p><p data-part='body'>দুই</p>"
                              "<div id='box'><p>তিন</p></div></article><p data-part='body two'>চার</p></main>");
    const auto parsed = html::Selector::parse(selector);
    QVERIFY(parsed);
    QStringList found;
    for (const html::Node &node : parsed->all(page.root()))
        found.append(node.textContent());
    QCOMPARE(found.join(u' '), texts);
    QCOMPARE(parsed->first(page.root()).textContent(), found.value(0));
}

void SelectorTest::otherTextIsNoSelector_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"", " ", ".", "p..lead", "p,", "> p", "p >", "p:hover", "a b[", "[=x]", "p]", "p{}", ".a p.", "12"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SelectorTest::otherTextIsNoSelector()
{
    QFETCH(const QString, text);
    QVERIFY(!html::Selector::parse(text));
}

QTEST_GUILESS_MAIN(SelectorTest)
#include "selectortest.moc"
