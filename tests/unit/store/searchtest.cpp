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
    void whateverIsTypedIsAnswered_data();
    void whateverIsTypedIsAnswered();
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
    row("column of FTS5", u"কথা"_s, u"headline:কথা"_s, false);
}

void SearchTest::typedWordsFind()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    Room room;
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

void SearchTest::whateverIsTypedIsAnswered_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"\""_s, u"\"\""_s, u"-"_s, u"--"_s, u"-\""_s, u"*"_s, u"a*"_s, u"("_s, u"^x"_s, u"x + y"_s,
                                 u"'; DROP TABLE story"_s, u"NEAR("_s, u"্"_s, u"া"_s, QString(QChar(0)), u"\u200D"_s,
                                 QString(5000, u'ক'), u"ক "_s.repeated(500), QString(QChar(0xD83D))})
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

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
