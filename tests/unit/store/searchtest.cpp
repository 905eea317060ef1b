// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/store/room.h"

using namespace khobor;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedWordsFind_data();
    void typedWordsFind();
    void everyFieldIsSearched();
    void noteIsFoundAndForgotten();
    void hitsAreMarkedInEveryForm_data();
    void hitsAreMarkedInEveryForm();
    void unknownWordsArePutRight_data();
    void unknownWordsArePutRight();
    void checkersProposalsComeFirst();
    void whateverIsTypedIsAnswered_data();
    void whateverIsTypedIsAnswered();
    void headlineGoesBeforeText();
    void pagesOfASearchFollowOneAnother();
};

void SearchTest::typedWordsFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QString &text, const QString &typed, bool isFound) {
        QTest::newRow(name) << text << typed << isFound;
    };
    row("whole word", u"প্রধানমন্ত্রী ঢাকায় ফিরেছেন"_s, u"প্রধানমন্ত্রী"_s, true);
    row("part of a word", u"প্রধানমন্ত্রী ঢাকায় ফিরেছেন"_s, u"মন্ত্রী ফিরেছেন"_s, false);
    row("beginning of the last word", u"প্রধানমন্ত্রী ঢাকায়"_s, u"ঢাকায় প্রধান"_s, true);
    row("beginning of an earlier word", u"প্রধানমন্ত্রী বললেন"_s, u"প্রধানম বললেন"_s, false);
    row("all words", u"এক দুই তিন"_s, u"তিন এক"_s, true);
    row("not all words", u"এক দুই তিন"_s, u"এক চার"_s, false);
    row("yya composed in the query", u"সময়"_s, u"সম\u09DF"_s, true);
    row("yya composed in the text", u"সম\u09DF এখন"_s, u"সম\u09AF\u09BC এখন"_s, true);
    row("vowels stay apart", u"কোন পথে"_s, u"কেন পথে"_s, false);
    row("zero width joiner", u"র\u200D্যাব অভিযান"_s, u"র\u200D্যাব"_s, true);
    row("zero width joiner left out", u"র\u200D্যাব অভিযান"_s, u"র্যাব অভিযান"_s, true);
    row("genitive finds the word", u"ঢাকা শহর"_s, u"ঢাকার শহর"_s, true);
    row("word finds the genitive", u"ঢাকার শহর"_s, u"ঢাকা শহর"_s, true);
    row("locative finds the genitive", u"বাংলাদেশের শহর"_s, u"বাংলাদেশে শহর"_s, true);
    row("phrase", u"নতুন সড়ক আইন পাস"_s, u"\"সড়ক আইন\""_s, true);
    row("phrase in other order", u"আইন ও সড়ক"_s, u"\"সড়ক আইন\""_s, false);
    row("phrase is exact", u"সড়কের আইন"_s, u"\"সড়ক আইন\""_s, false);
    row("curly quotes", u"নতুন সড়ক আইন পাস"_s, u"“সড়ক আইন”"_s, true);
    row("phrase and word", u"নতুন সড়ক আইন পাস"_s, u"\"সড়ক আইন\" নতুন"_s, true);
    row("unclosed quote", u"নতুন সড়ক আইন পাস"_s, u"\"সড়ক আইন"_s, true);
    row("excluded", u"বাংলাদেশ ও ভারত"_s, u"বাংলাদেশ -ভারত"_s, false);
    row("excluded and absent", u"বাংলাদেশ ও নেপাল"_s, u"বাংলাদেশ -ভারত"_s, true);
    row("hyphen inside", u"মন্ত্রী-এমপি"_s, u"মন্ত্রী-এমপি"_s, true);
    row("digits", u"২০২৬ সালে"_s, u"2026 সালে"_s, true);
    row("Latin case", u"FIFA বিশ্বকাপ"_s, u"fifa বিশ্বকাপ"_s, true);
    row("words of FTS5", u"AND OR NOT NEAR"_s, u"AND OR NOT NEAR"_s, true);
    row("romanised", u"রাশিয়া সফরে গেলেন"_s, u"rashia"_s, true);
    row("romanised with an ending", u"ঢাকায় বৃষ্টি নামল"_s, u"dhaka bristi"_s, true);
    row("romanised over a blank", u"প্রধানমন্ত্রী ফিরলেন"_s, u"prodhan montri"_s, true);
    row("romanised over a blank, with others", u"প্রধানমন্ত্রী ঢাকায় ফিরলেন"_s, u"dhaka prodhan montri"_s, true);
    row("romanised, another word", u"থাকা খাওয়া"_s, u"rashia"_s, false);
    row("romanised and still typing", u"প্রধানমন্ত্রী ফিরলেন"_s, u"prodha"_s, true);
    row("romanised phrase", u"নতুন সড়ক আইন"_s, u"\"notun shorok\""_s, true);
    row("acronym", u"বিএনপি সভা ডেকেছে"_s, u"BNP"_s, true);
    row("romanised and excluded", u"ঢাকা শহর"_s, u"শহর -dhaka"_s, false);
    row("Latin letters in the text", u"BBC বাংলা"_s, u"bbc"_s, true);
    row("only excluded", u"বাংলাদেশ ও ভারত"_s, u"-ভারত"_s, false);
    row("only excluded and absent", u"বাংলাদেশ ও নেপাল"_s, u"-ভারত"_s, true);
    row("outlet by its id", u"ঢাকা শহর"_s, u"outlet:paper ঢাকা"_s, true);
    row("outlet by its name", u"ঢাকা শহর"_s, u"কাগজ:পরীক্ষা"_s, true);
    row("outlet by its name in quotes", u"ঢাকা শহর"_s, u"কাগজ:\"দৈনিক পরীক্ষা\" শহর"_s, true);
    row("another outlet", u"ঢাকা শহর"_s, u"outlet:other ঢাকা"_s, false);
    row("section by its topic", u"ঢাকা শহর"_s, u"section:national"_s, true);
    row("section by its name", u"ঢাকা শহর"_s, u"বিভাগ:দেশের"_s, true);
    row("another section", u"ঢাকা শহর"_s, u"section:sports"_s, false);
    row("after the day before", u"ঢাকা শহর"_s, u"after:2026-05-31"_s, true);
    row("after, in Bangla", u"ঢাকা শহর"_s, u"থেকে:\"১ জুন ২০২৬\""_s, true);
    row("after the day after", u"ঢাকা শহর"_s, u"ঢাকা after:2026-06-02"_s, false);
    row("before the day after", u"ঢাকা শহর"_s, u"before:2026-06-02"_s, true);
    row("before its own day", u"ঢাকা শহর"_s, u"before:2026-06-01"_s, false);
    row("after no day", u"ঢাকা শহর"_s, u"after:কলা"_s, false);
    row("condition still being typed", u"ঢাকা শহর"_s, u"ঢাকা outlet:"_s, true);
    row("saved", u"ঢাকা শহর"_s, u"ঢাকা saved"_s, false);
    row("saved as a word", u"They saved it"_s, u"\"saved\""_s, true);
    row("unread", u"ঢাকা শহর"_s, u"unread"_s, true);
    row("column of FTS5", u"কথা"_s, u"headline:কথা"_s, false);
}

void SearchTest::typedWordsFind()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    Room room;
    room->setOutlets(
        {{.id = {u"paper"_s},
          .name = {u"দৈনিক পরীক্ষা"_s, u"Daily Test"_s},
          .home = {},
          .language = u"bn"_s,
          .sections = {{.id = {u"paper/national"_s}, .name = {u"দেশের খবর"_s, {}}, .topic = {}, .sources = {}}}}});
    got(room->keep({arrival(article(1, u"শিরোনাম"_s, text))}));
    QCOMPARE(room.search(typed).size(), isFound ? 1 : 0);
}

void SearchTest::everyFieldIsSearched()
{
    Room room;
    Article whole = article(1, u"শিরোনাম"_s, u"বর্ণনা"_s);
    whole.dek = u"উপকথা"_s;
    whole.authors = {u"রহিমা বেগম"_s};
    whole.section = u"আন্তর্জাতিক"_s;
    whole.source = u"রয়টার্স"_s;
    got(room->keep({arrival(whole)}));
    for (const QString &word : {whole.title, whole.text, whole.dek, u"রহিমা"_s, whole.section, whole.source})
        QCOMPARE(room.search(word), QStringList{whole.title});
    QCOMPARE(room.search(u"রহিমা আন্তর্জাতিক বর্ণনা"_s).size(), 1);
}

void SearchTest::noteIsFoundAndForgotten()
{
    Room room;
    const ArticleId id = got(room->keep({arrival(article(1, u"শিরোনাম"_s, u"বর্ণনা"_s))})).added.value(0);
    got(room->setNote(id, u"পরে পড়ব"_s));
    QCOMPARE(room.search(u"পরে বর্ণনা"_s).size(), 1);
    got(room->keep({arrival(article(1, u"শিরোনাম"_s, u"বর্ণনা আরও"_s))}));
    QCOMPARE(room.search(u"পরে আরও"_s).size(), 1);
    got(room->setNote(id, {}));
    QCOMPARE(room.search(u"পরে"_s).size(), 0);
    QCOMPARE(room.search(u"বর্ণনা"_s).size(), 1);
}

void SearchTest::hitsAreMarkedInEveryForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("as typed") << u"রাশিয়া "_s << QStringList{u"রাশিয়া"_s, u"রাশিয়ার"_s};
    QTest::newRow("another form") << u"ঢাকার "_s << QStringList{u"ঢাকায়"_s};
    QTest::newRow("a beginning") << u"প্রধা"_s << QStringList{u"প্রধানমন্ত্রী"_s};
    QTest::newRow("romanised") << u"rashia "_s << QStringList{u"রাশিয়া"_s, u"রাশিয়ার"_s};
    QTest::newRow("romanised over a blank") << u"prodhan montri "_s << QStringList{u"প্রধানমন্ত্রী"_s};
    QTest::newRow("a phrase is exact") << u"\"রাশিয়া\""_s << QStringList{u"রাশিয়া"_s};
    QTest::newRow("conditions are none") << u"outlet:ঢাকা -রাশিয়া"_s << QStringList();
}

void SearchTest::hitsAreMarkedInEveryForm()
{
    QFETCH(QString, typed);
    const QString text = u"প্রধানমন্ত্রী রাশিয়া থেকে ঢাকায় ফিরে রাশিয়ার কথা বলেন"_s;
    Room room;
    got(room->keep({arrival(article(1, u"শিরোনাম"_s, text))}));
    QStringList marked;
    for (const bangla::Span hit : store::hitsIn(text, got(room->sought(typed))))
        marked.append(bangla::textOf(text, hit).toString());
    QTEST(marked, "marked");
}

void SearchTest::unknownWordsArePutRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a vowel wrong") << u"নির্বাচুন"_s << u"নির্বাচন"_s;
    QTest::newRow("a consonant wrong") << u"প্রধানমন্তী ফিরলেন"_s << u"প্রধানমন্ত্রী ফিরলেন"_s;
    QTest::newRow("a consonant missing") << u"বাংলদেশ"_s << u"বাংলাদেশ"_s;
    QTest::newRow("romanised too wrongly to be sure") << u"banglodesk"_s << u"বাংলাদেশ"_s;
    QTest::newRow("all known") << u"নির্বাচন ফিরলেন"_s << QString();
    QTest::newRow("a known word's form") << u"নির্বাচনে"_s << QString();
    QTest::newRow("nothing near") << u"জলহস্তী"_s << QString();
    QTest::newRow("conditions stay") << u"section:national নির্বাচুন"_s << u"section:national নির্বাচন"_s;
    QTest::newRow("a number") << u"১২৩৪৫"_s << QString();
}

void SearchTest::unknownWordsArePutRight()
{
    QFETCH(QString, typed);
    Room room;
    got(room->keep({arrival(article(1, u"নির্বাচন"_s, u"বাংলাদেশ নিয়ে প্রধানমন্ত্রী ফিরলেন"_s))}));
    QTEST(got(room->suggestion(typed)), "meant");
}

void SearchTest::checkersProposalsComeFirst()
{
    Room room;
    got(room->keep({arrival(article(1, u"সম্পর্ক"_s, u"সমর্পণ করা হলো"_s))}));
    QCOMPARE(got(room->unknownWords(u"সমপর্ণ করা"_s)), QStringList{u"সমপর্ণ"_s});
    QCOMPARE(got(room->suggestion(u"সমপর্ণ"_s, {{u"সমপর্ণ"_s, {u"সমাপন"_s, u"সমর্পণ"_s}}})), u"সমর্পণ"_s);
    QCOMPARE(got(room->suggestion(u"সমপর্ণ"_s)), u"সম্পর্ক"_s);
}

void SearchTest::whateverIsTypedIsAnswered_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"\""_s,
                                 u"\"\""_s,
                                 u"-"_s,
                                 u"--"_s,
                                 u"outlet:"_s,
                                 u"after:\""_s,
                                 u"-outlet:x"_s,
                                 u"a b c d e f g h i j k l m"_s,
                                 QString(3000, u'k'),
                                 u"-\""_s,
                                 u"*"_s,
                                 u"a*"_s,
                                 u"("_s,
                                 u"^x"_s,
                                 u"x + y"_s,
                                 u"'; DROP TABLE story"_s,
                                 u"NEAR("_s,
                                 u"্"_s,
                                 u"া"_s,
                                 QString(QChar(0)),
                                 u"\u200D"_s,
                                 QString(5000, u'ক'),
                                 u"ক "_s.repeated(500),
                                 QString(QChar(0xD83D))})
        QTest::newRow(qPrintable(typed.left(20))) << typed;
}

void SearchTest::whateverIsTypedIsAnswered()
{
    Room room;
    QFETCH(QString, typed);
    Selection selection;
    selection.search = typed;
    QVERIFY(room->headlines(selection, {}, 10).result());
}

void SearchTest::headlineGoesBeforeText()
{
    constexpr int day = 24 * 60;
    const Room room;
    (void)got(room->keep({arrival(article(1, u"বন্যায় ভাসছে উত্তর"_s, u"পানি বাড়ছে।"_s)),
                          arrival(article(2 * day, u"সংসদে আজ"_s, u"বন্যা নিয়ে কথা হলো।"_s)),
                          arrival(article(3 * day, u"বন্যা কমেছে"_s, u"পানি নামছে।"_s)),
                          arrival(article(8 * day, u"ফসলের দাম"_s, u"বন্যার পর দাম চড়া।"_s))}));
    QCOMPARE(room.search(u"বন্যা "_s), (QStringList{u"বন্যা কমেছে"_s, u"ফসলের দাম"_s, u"বন্যায় ভাসছে উত্তর"_s, u"সংসদে আজ"_s}));
    QCOMPARE(room.search(u"\"বন্যা উত্তর\""_s), QStringList()); // the headline's stems are no phrase
}

void SearchTest::pagesOfASearchFollowOneAnother()
{
    constexpr int day = 24 * 60;
    const Room room;
    QList<Arrival> arrivals;
    for (int number = 0; number < 60; ++number) {
        const bool isNamed = number % 3 == 0;
        arrivals.append(arrival(
            article(1 + number * day / 2, isNamed ? u"বন্যা %1"_s.arg(number) : u"খবর %1"_s.arg(number), u"বন্যার কথা।"_s)));
    }
    (void)got(room->keep(arrivals));
    const QStringList all = room.search(u"বন্যা "_s);
    QCOMPARE(all.size(), 60);
    QStringList paged;
    std::optional<PageKey> after;
    for (int page = 0; page < 20; ++page) {
        const QList<Headline> headlines = got(room->headlines(Pick().with(u"বন্যা "_s), after, 7));
        for (const Headline &headline : headlines)
            paged.append(headline.title);
        if (headlines.isEmpty())
            break;
        after = PageKey{headlines.last().standing(), headlines.last().id};
    }
    QCOMPARE(paged, all);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
