// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/dateline.h"
#include "bangla/numbers.h"

#include <QTest>

using namespace khobor::bangla;
using namespace Qt::StringLiterals;

class PrintingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digitsGoBothWays();
    void numbersAreGrouped();
    void textIsRead();
    void datelinesStandInTwoCalendars();
    void timesAreDhakas();
    void timePassesInWords();
    void calendarsTurnWithTheReform();
    void westBengalFollowsTheSun();
};

void PrintingTest::digitsGoBothWays()
{
    QCOMPARE(toBanglaDigits(u"মার্চ 15, 2024"), u"মার্চ ১৫, ২০২৪"_s);
    QCOMPARE(toLatinDigits(u"20২৩ ٣"), u"2023 3"_s);
}

void PrintingTest::numbersAreGrouped()
{
    QCOMPARE(grouped(1234567, Language::Bangla), u"১২,৩৪,৫৬৭"_s);
    QCOMPARE(grouped(-1234567, Language::English), u"-1,234,567"_s);
    QCOMPARE(grouped(999, Language::Bangla), u"৯৯৯"_s);
    QCOMPARE(grouped(std::numeric_limits<qint64>::min(), Language::English), u"-9,223,372,036,854,775,808"_s);
}

void PrintingTest::textIsRead()
{
    QCOMPARE(toNumber(u" ১২,৩৪,৫৬৭ "), 1234567);
    QCOMPARE(toNumber(u"20২৩"), 2023);
    QCOMPARE(toNumber(u"১২টি"), std::nullopt);
    QCOMPARE(toNumber(u""), std::nullopt);
    QCOMPARE(toNumber(u"99999999999999999999"), std::nullopt);
}

void PrintingTest::datelinesStandInTwoCalendars()
{
    const QDate day(2025, 1, 21);
    QCOMPARE(dateline(day, Language::Bangla), u"মঙ্গলবার, ২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১"_s);
    QCOMPARE(dateline(day, Language::English), u"Tuesday, 21 January 2025 | 7 Magh 1431"_s);
    QCOMPARE(dateline({}, Language::Bangla), QString());
    QCOMPARE(hijriDateText(day, Language::Bangla), u"২০ রজব ১৪৪৬"_s);
}

void PrintingTest::timesAreDhakas()
{
    const auto time = QDateTime::fromString(u"2023-09-01T15:21:00Z"_s, Qt::ISODate);
    QCOMPARE(printedTime(time, Language::Bangla), u"০১ সেপ্টেম্বর ২০২৩, ০৯:২১ পিএম"_s);
    QCOMPARE(printedTime(time, Language::English), u"1 September 2023, 9:21 PM"_s);
    QCOMPARE(printedTime(time, Language::English, QTimeZone::utc()), u"1 September 2023, 3:21 PM"_s);
    QCOMPARE(printedTime({}, Language::Bangla), QString());
}

void PrintingTest::timePassesInWords()
{
    const auto now = QDateTime::fromString(u"2025-01-21T12:00:00+06:00"_s, Qt::ISODate);
    QCOMPARE(timeInWords(now.addSecs(-20), now, Language::Bangla), u"এইমাত্র"_s);
    QCOMPARE(timeInWords(now.addSecs(-5 * 60), now, Language::Bangla), u"৫ মিনিট আগে"_s);
    QCOMPARE(timeInWords(now.addSecs(-2 * 3600), now, Language::English), u"2 hours ago"_s);
    QCOMPARE(timeInWords(now.addDays(-1), now, Language::English), u"1 day ago"_s);
    QCOMPARE(timeInWords(now.addDays(-20), now, Language::Bangla), u"১ জানুয়ারি ২০২৫"_s);
    QCOMPARE(timeInWords(now.addDays(1), now, Language::English), u"22 January 2025"_s);
}

void PrintingTest::calendarsTurnWithTheReform()
{
    QCOMPARE(banglaDateText({2019, 2, 21}, Language::Bangla), u"৯ ফাল্গুন ১৪২৫"_s);
    QCOMPARE(banglaDateText({2020, 2, 21}, Language::Bangla), u"৮ ফাল্গুন ১৪২৬"_s);
    QCOMPARE(banglaDateText({2019, 10, 16}, Language::Bangla), u"৩১ আশ্বিন ১৪২৬"_s);
    QCOMPARE(banglaDateText({2019, 10, 17}, Language::English), u"1 Kartik 1426"_s);
    QCOMPARE(banglaDateText({2020, 3, 14}, Language::Bangla), u"৩০ ফাল্গুন ১৪২৬"_s);
    QCOMPARE(banglaDateText({2016, 3, 14}, Language::Bangla), u"৩১ ফাল্গুন ১৪২২"_s);
    QCOMPARE(banglaDateText({2024, 4, 13}, Language::Bangla), u"৩০ চৈত্র ১৪৩০"_s);
    QCOMPARE(banglaDateText({2024, 4, 14}, Language::Bangla), u"১ বৈশাখ ১৪৩১"_s);
    QCOMPARE(banglaDate({100, 1, 1}), std::nullopt);
}

void PrintingTest::westBengalFollowsTheSun()
{
    QCOMPARE(banglaDate({2015, 3, 30}, BanglaCalendar::WestBengal), (BanglaDate{1421, 12, 15}));
    QCOMPARE(banglaDate({1972, 11, 4}, BanglaCalendar::WestBengal), (BanglaDate{1379, 7, 18}));
    QCOMPARE(banglaDate({2024, 4, 14}, BanglaCalendar::WestBengal), (BanglaDate{1431, 1, 1}));
}

QTEST_GUILESS_MAIN(PrintingTest)
#include "printingtest.moc"
