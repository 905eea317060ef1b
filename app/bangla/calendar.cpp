// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/calendar.h"

#include "bangla/numbers.h"
#include "bangla/sidereal.h"

#include <QCalendar>

#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

struct MonthName {
    QStringView bangla;
    QStringView english;
};

constexpr std::array<MonthName, 12> banglaMonths{{
    {u"বৈশাখ", u"Boishakh"},
    {u"জ্যৈষ্ঠ", u"Jyoishtho"},
    {u"আষাঢ়", u"Asharh"},
    {u"শ্রাবণ", u"Shrabon"},
    {u"ভাদ্র", u"Bhadro"},
    {u"আশ্বিন", u"Ashwin"},
    {u"কার্তিক", u"Kartik"},
    {u"অগ্রহায়ণ", u"Ogrohayon"},
    {u"পৌষ", u"Poush"},
    {u"মাঘ", u"Magh"},
    {u"ফাল্গুন", u"Falgun"},
    {u"চৈত্র", u"Choitro"},
}};

constexpr std::array<MonthName, 12> hijriMonths{{
    {u"মহররম", u"Muharram"},
    {u"সফর", u"Safar"},
    {u"রবিউল আউয়াল", u"Rabi al-Awwal"},
    {u"রবিউস সানি", u"Rabi al-Thani"},
    {u"জমাদিউল আউয়াল", u"Jumada al-Awwal"},
    {u"জমাদিউস সানি", u"Jumada al-Thani"},
    {u"রজব", u"Rajab"},
    {u"শাবান", u"Shaban"},
    {u"রমজান", u"Ramadan"},
    {u"শাওয়াল", u"Shawwal"},
    {u"জিলকদ", u"Dhu al-Qadah"},
    {u"জিলহজ", u"Dhu al-Hijjah"},
}};

/// The Bangla year began in 593/594 CE.
constexpr int EpochOffset = 593;

QString nameOf(const std::array<MonthName, 12> &names, int month, Language language)
{
    if (month < 1 || month > 12)
        return {};
    const MonthName &name = names[static_cast<size_t>(month - 1)];
    return (language == Language::Bangla ? name.bangla : name.english).toString();
}

using MonthLengths = std::array<int, 12>;

/// The lengths in the year that begins in the Gregorian `year`; its ফাল্গুন falls in the next.
MonthLengths lengthsOf(int year, QDate date)
{
    const QDate reform(2019, 10, 16);
    const int leapDay = QDate::isLeapYear(year + 1) ? 1 : 0;
    if (date < reform)
        return {31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30 + leapDay, 30};
    return {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29 + leapDay, 30};
}

BanglaDate bangladeshDate(QDate date)
{
    const bool begun = date >= QDate(date.year(), 4, 14);
    const int gregorianYear = begun ? date.year() : date.year() - 1;
    qint64 day = QDate(gregorianYear, 4, 14).daysTo(date);
    int month = 1;
    for (const int length : lengthsOf(gregorianYear, date)) {
        if (day < length)
            break;
        day -= length;
        ++month;
    }
    return {gregorianYear - EpochOffset, month, static_cast<int>(day) + 1};
}

QString textOf(const BanglaDate &date, const QString &month, Language language)
{
    return u"%1 %2 %3"_s.arg(number(date.day, language), month, number(date.year, language));
}

} // namespace

std::optional<BanglaDate> banglaDate(QDate date, BanglaCalendar calendar)
{
    if (!date.isValid() || date < QDate(EpochOffset + 1, 4, 14))
        return {};
    return calendar == BanglaCalendar::Bangladesh ? bangladeshDate(date) : siderealDate(date);
}

std::optional<BanglaDate> hijriDate(QDate date)
{
    const QCalendar::YearMonthDay parts = QCalendar(QCalendar::System::IslamicCivil).partsFromDate(date.addDays(-1));
    if (!parts.isValid() || parts.year < 1)
        return {};
    return BanglaDate{parts.year, parts.month, parts.day};
}

QString banglaMonthName(int month, Language language)
{
    return nameOf(banglaMonths, month, language);
}

QString hijriMonthName(int month, Language language)
{
    return nameOf(hijriMonths, month, language);
}

QString banglaDateText(QDate date, Language language, BanglaCalendar calendar)
{
    const auto bangla = banglaDate(date, calendar);
    return bangla ? textOf(*bangla, banglaMonthName(bangla->month, language), language) : QString();
}

QString hijriDateText(QDate date, Language language)
{
    const auto hijri = hijriDate(date);
    return hijri ? textOf(*hijri, hijriMonthName(hijri->month, language), language) : QString();
}

} // namespace khobor::bangla
