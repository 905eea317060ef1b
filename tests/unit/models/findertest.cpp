// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/finder.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;
using models::Findable;
using models::Finder;

namespace {

Findable make(Findable::Kind kind, const QString &text, const QString &alias = {})
{
    Findable findable;
    findable.kind = kind;
    findable.text = text;
    findable.alias = alias;
    return findable;
}

QStringList texts(const QList<Findable> &found)
{
    QStringList texts;
    for (const Findable &each : found)
        texts.append(each.text);
    return texts;
}

} // namespace

class FinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsFind_data();
    void wordsFind();
    void nothingTypedFindsAllButStories();
    void theLimitHolds();

private:
    Finder m_finder{{make(Findable::Kind::Command, u"হালনাগাদ"_s), make(Findable::Kind::Section, u"খেলা"_s, u"sports"_s),
                     make(Findable::Kind::Section, u"আন্তর্জাতিক"_s, u"international"_s),
                     make(Findable::Kind::Outlet, u"দৈনিক ইনকিলাব"_s, u"Daily Inqilab"_s),
                     make(Findable::Kind::Outlet, u"প্রথম আলো"_s, u"Prothom Alo"_s),
                     make(Findable::Kind::Story, u"মেলায় খেলার মাঠ পেল শিশুরা"_s),
                     make(Findable::Kind::Story, u"প্রধানমন্ত্রী আজ ঢাকায়"_s)}};
};

void FinderTest::wordsFind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("Bangla") << u"খেলা"_s << u"খেলা"_s;
    QTest::newRow("beginning") << u"আন্ত"_s << u"আন্তর্জাতিক"_s;
    QTest::newRow("spelt otherwise") << u"প্রধানমন্ত্রি"_s << u"প্রধানমন্ত্রী আজ ঢাকায়"_s;
    QTest::newRow("romanised") << u"khela"_s << u"খেলা"_s;
    QTest::newRow("romanised, two words") << u"melay khelar"_s << u"মেলায় খেলার মাঠ পেল শিশুরা"_s;
    QTest::newRow("other language") << u"inqilab"_s << u"দৈনিক ইনকিলাব"_s;
    QTest::newRow("upper case") << u"PROTHOM"_s << u"প্রথম আলো"_s;
    QTest::newRow("not there") << u"বাঘ"_s << QString();
    QTest::newRow("one of two not there") << u"খেলা বাঘ"_s << QString();
}

void FinderTest::wordsFind()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    QCOMPARE(texts(m_finder.find(typed, 5)).value(0), first);
}

void FinderTest::nothingTypedFindsAllButStories()
{
    QCOMPARE(texts(m_finder.find(u" ", 10)),
             (QStringList{u"হালনাগাদ"_s, u"খেলা"_s, u"আন্তর্জাতিক"_s, u"দৈনিক ইনকিলাব"_s, u"প্রথম আলো"_s}));
}

void FinderTest::theLimitHolds()
{
    QCOMPARE(m_finder.find({}, 2).size(), 2);
    QVERIFY(Finder().find(u"খেলা", 5).isEmpty());
}

QTEST_APPLESS_MAIN(FinderTest)
#include "findertest.moc"
