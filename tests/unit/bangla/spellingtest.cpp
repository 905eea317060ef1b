// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/collate.h"
#include "bangla/fold.h"
#include "bangla/language.h"
#include "bangla/stem.h"
#include "bangla/words.h"

#include <QTest>

using namespace khobor::bangla;
using namespace Qt::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellingsOfOneWordMeet_data();
    void spellingsOfOneWordMeet();
    void differentWordsStayApart();
    void canonicalLettersAreComposed();
    void formsOfOneWordMeet_data();
    void formsOfOneWordMeet();
    void wordsThatOnlyLookInflectedAreKept();
    void wordsStayWhole();
    void sentencesEndAtDandas();
    void abbreviationsEndNoSentence();
    void wordsSortByTheDictionary();
    void languagesAreTold();
    void oddTextReturns();
};

void SpellingTest::spellingsOfOneWordMeet_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("hasanta") << QStringList{u"উদ্\u200Cযাপন"_s, u"উদযাপন"_s, u"উদ্যাপন"_s};
    QTest::newRow("composed") << QStringList{u"সময\u09BC"_s, u"সম\u09DF"_s};
    QTest::newRow("split signs") << QStringList{u"গ\u09C7\u09BEল"_s, u"গোল"_s};
    QTest::newRow("nukta after the sign") << QStringList{u"রয\u09C7\u09BCছে"_s, u"রয়েছে"_s};
    QTest::newRow("sign behind a nukta") << QStringList{u"বিয\u09BC\u09C7টা"_s, u"বি\u09DFেটা"_s};
    QTest::newRow("ya-phala") << QStringList{u"র\u200Dযাব"_s.replace(u"\u200D"_s, u"\u200D\u09CD"_s), u"র\u200C\u09CDযাব"_s};
    QTest::newRow("khanda ta") << QStringList{u"উত\u09CD\u200Dসব"_s, u"উৎসব"_s, u"উত্সব"_s};
    QTest::newRow("long vowels") << QStringList{u"বাড়ী"_s, u"বাড়ি"_s};
    QTest::newRow("nga") << QStringList{u"বাঙালি"_s, u"বাঙ্গালী"_s};
    QTest::newRow("digits") << QStringList{u"২০২৪"_s, u"2024"_s, u"20২৪"_s};
    QTest::newRow("case") << QStringList{u"BNP"_s, u"bnp"_s};
    QTest::newRow("Assamese") << QStringList{u"ৰাম"_s, u"রাম"_s};
    QTest::newRow("twice") << QStringList{u"যুুদ্ধ"_s, u"যুদ্ধ"_s};
    QTest::newRow("blanks") << QStringList{u" প্রধান\u00A0 মন্ত্রী"_s, u"প্রধান মন্ত্রী"_s};
}

void SpellingTest::spellingsOfOneWordMeet()
{
    QFETCH(QStringList, spellings);
    for (const QString &spelling : spellings)
        QCOMPARE(fold(spelling), fold(spellings.first()));
}

void SpellingTest::differentWordsStayApart()
{
    const QList<std::pair<QString, QString>> pairs{
        {u"কেন"_s, u"কোন"_s}, {u"দিন"_s, u"দান"_s}, {u"কাল"_s, u"কাজ"_s}, {u"নদী"_s, u"নদ"_s}, {u"মত"_s, u"মাত"_s}};
    for (const auto &[a, b] : pairs)
        QVERIFY2(fold(a) != fold(b), qPrintable(a + u' ' + b));
}

void SpellingTest::canonicalLettersAreComposed()
{
    QCOMPARE(canonical(u"পড\u09BCা"), u"প\u09DCা"_s);
    QCOMPARE(canonical(u"অা"), u"আ"_s);
    QCOMPARE(canonical(u"শেষ ৷"), u"শেষ ।"_s);
}

void SpellingTest::formsOfOneWordMeet_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("noun") << u"নদী"_s << QStringList{u"নদীর"_s, u"নদীতে"_s, u"নদীগুলো"_s, u"নদীটি"_s, u"নদীও"_s};
    QTest::newRow("person") << u"শিক্ষক"_s << QStringList{u"শিক্ষকেরা"_s, u"শিক্ষকদের"_s, u"শিক্ষককে"_s, u"শিক্ষকের"_s};
    QTest::newRow("in e") << u"মেয়ে"_s << QStringList{u"মেয়ের"_s, u"মেয়েদের"_s, u"মেয়েটিকে"_s};
    QTest::newRow("in da") << u"সংসদ"_s << QStringList{u"সংসদে"_s, u"সংসদের"_s};
    QTest::newRow("place") << u"ঢাকা"_s << QStringList{u"ঢাকায়"_s, u"ঢাকার"_s};
    QTest::newRow("to do") << u"করা"_s << QStringList{u"করলেন"_s, u"করছে"_s,  u"করেছিলেন"_s, u"করবে"_s,
                                                      u"করিয়া"_s, u"করেনি"_s, u"করতেই"_s};
    QTest::newRow("to go") << u"যাওয়া"_s << QStringList{u"গেলেন"_s, u"গিয়েছে"_s, u"যাচ্ছে"_s, u"যাবেন"_s, u"যায়নি"_s};
    QTest::newRow("to hear") << u"শোনা"_s << QStringList{u"শুনেছি"_s, u"শুনলাম"_s, u"শোনার"_s};
    QTest::newRow("pronoun") << u"আমি"_s << QStringList{u"আমার"_s, u"আমাকে"_s};
}

void SpellingTest::formsOfOneWordMeet()
{
    QFETCH(QString, base);
    QFETCH(QStringList, forms);
    for (const QString &form : forms)
        QCOMPARE(stem(form), stem(base));
}

void SpellingTest::wordsThatOnlyLookInflectedAreKept()
{
    for (const QString &word :
         {u"সরকার"_s, u"শহর"_s, u"থেকে"_s, u"পার্টি"_s, u"উপায়"_s, u"গান"_s, u"লড়াই"_s, u"BBC"_s, u""_s})
        QCOMPARE(stem(word), fold(word));
}

QStringList textsOf(const QString &text, const QList<Span> &spans)
{
    QStringList texts;
    for (const Span span : spans)
        texts.append(textOf(text, span).toString());
    return texts;
}

void SpellingTest::wordsStayWhole()
{
    const QString text = u"‘র\u200D্যাব’ বলেছে, উদ্\u200Cযাপন ১২.৫ কি.মি. দূরে—প্রধানমন্ত্রী।"_s;
    QCOMPARE(textsOf(text, words(text)),
             (QStringList{u"র\u200D্যাব"_s, u"বলেছে"_s, u"উদ্\u200Cযাপন"_s, u"১২.৫"_s, u"কি"_s, u"মি"_s, u"দূরে"_s,
                          u"প্রধানমন্ত্রী"_s}));
    QCOMPARE(words(u"ক খ"), (QList<Span>{{0, 1}, {2, 1}}));
}

void SpellingTest::sentencesEndAtDandas()
{
    const QString text = u"সে এল। কেন? “আমি জানি না।” তারপর…\nশেষ"_s;
    QCOMPARE(textsOf(text, sentences(text)),
             (QStringList{u"সে এল।"_s, u"কেন?"_s, u"“আমি জানি না।”"_s, u"তারপর…"_s, u"শেষ"_s}));
}

void SpellingTest::abbreviationsEndNoSentence()
{
    const QString text = u"ড. মো. রহিম ৩.৫ টাকা দিলেন। It cost Mr. Karim 3.5. He left."_s;
    QCOMPARE(textsOf(text, sentences(text)),
             (QStringList{u"ড. মো. রহিম ৩.৫ টাকা দিলেন।"_s, u"It cost Mr. Karim 3.5."_s, u"He left."_s}));
}

void SpellingTest::wordsSortByTheDictionary()
{
    QStringList list{u"খবর"_s, u"কলা"_s,  u"আম"_s,  u"কাক"_s, u"অংশ"_s,   u"ডাব"_s,
                     u"ড়"_s,   u"ঢাকা"_s, u"ক্রয়"_s, u"কথা"_s, u"Zebra"_s, u"apple"_s};
    std::ranges::sort(list, [](const QString &a, const QString &b) { return compare(a, b) < 0; });
    QCOMPARE(list,
             (QStringList{u"apple"_s, u"Zebra"_s, u"অংশ"_s, u"আম"_s, u"কথা"_s, u"কলা"_s, u"কাক"_s, u"ক্রয়"_s, u"খবর"_s,
                          u"ডাব"_s, u"ড়"_s, u"ঢাকা"_s}));
    QCOMPARE(compare(u"সময\u09BC", u"সম\u09DF"), 0);
}

void SpellingTest::languagesAreTold()
{
    QCOMPARE(guessLanguage(u"ঢাকায় আজ বৃষ্টি। BBC"), u"bn"_s);
    QCOMPARE(guessLanguage(u"অসমৰ খবৰ আৰু বতৰা"), u"as"_s);
    QCOMPARE(guessLanguage(u"Rain in Dhaka (ঢাকা)"), u"en"_s);
    QCOMPARE(guessLanguage(u"123 — !"), QString());
    QVERIFY(isBangla(u"খবর"));
    QVERIFY(!isBangla(u"news"));
}

/// Truncated and shuffled letters must only return.
void SpellingTest::oddTextReturns()
{
    const QString text = u"\u09CD\u09BC্\u200Dেিৗঁংঃরক্ষ্যাব়়ৰ০।\u200C্যঅাে"_s;
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype length = 0; start + length <= text.size(); ++length) {
            const QStringView part = QStringView(text).sliced(start, length);
            QVERIFY(fold(part).size() <= 3 * part.size() + 1);
            QVERIFY(stem(part).size() <= 3 * part.size() + 8);
            QVERIFY(words(part).size() <= part.size());
        }
    }
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "spellingtest.moc"
