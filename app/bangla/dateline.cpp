// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/dateline.h"

#include "bangla/numbers.h"

#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

struct Pair {
    QStringView bangla;
    QStringView english;
};

constexpr std::array<Pair, 7> weekdays{{
    {u"সোমবার", u"Monday"},
    {u"মঙ্গলবার", u"Tuesday"},
    {u"বুধবার", u"Wednesday"},
    {u"বৃহস্পতিবার", u"Thursday"},
    {u"শুক্রবার", u"Friday"},
    {u"শনিবার", u"Saturday"},
    {u"রোববার", u"Sunday"},
}};

constexpr std::array<Pair, 12> months{{
    {u"জানুয়ারি", u"January"},
    {u"ফেব্রুয়ারি", u"February"},
    {u"মার্চ", u"March"},
    {u"এপ্রিল", u"April"},
    {u"মে", u"May"},
    {u"জুন", u"June"},
    {u"জুলাই", u"July"},
    {u"আগস্ট", u"August"},
    {u"সেপ্টেম্বর", u"September"},
    {u"অক্টোবর", u"October"},
    {u"নভেম্বর", u"November"},
    {u"ডিসেম্বর", u"December"},
}};

template <size_t N> QString nameOf(const std::array<Pair, N> &names, int number, Language language)
{
    if (number < 1 || number > static_cast<int>(N))
        return {};
    const Pair &pair = names[static_cast<size_t>(number - 1)];
    return (language == Language::Bangla ? pair.bangla : pair.english).toString();
}

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, QChar(u'0'));
}

/// The hour of a twelve-hour clock.
int clockHour(QTime time)
{
    return time.hour() % 12 == 0 ? 12 : time.hour() % 12;
}

QString banglaPrintedTime(const QDateTime &local)
{
    const QDate day = local.date();
    const QTime time = local.time();
    const QString text = u"%1 %2 %3, %4:%5 %6"_s.arg(twoDigits(day.day()), monthName(day.month(), Language::Bangla),
                                                     QString::number(day.year()), twoDigits(clockHour(time)),
                                                     twoDigits(time.minute()), time.hour() < 12 ? u"এএম"_s : u"পিএম"_s);
    return toBanglaDigits(text);
}

QString englishPrintedTime(const QDateTime &local)
{
    const QTime time = local.time();
    return u"%1, %2:%3 %4"_s.arg(dateText(local.date(), Language::English), QString::number(clockHour(time)),
                                 twoDigits(time.minute()), time.hour() < 12 ? u"AM"_s : u"PM"_s);
}

QString ago(qint64 count, QStringView bangla, QStringView english, Language language)
{
    if (language == Language::Bangla)
        return u"%1 %2 আগে"_s.arg(number(count, language), bangla);
    return u"%1 %2%3 ago"_s.arg(number(count, language), english, count == 1 ? u""_s : u"s"_s);
}

} // namespace

QString weekdayName(int day, Language language)
{
    return nameOf(weekdays, day, language);
}

QString monthName(int month, Language language)
{
    return nameOf(months, month, language);
}

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(number(date.day(), language), monthName(date.month(), language), number(date.year(), language));
}

QString dateline(QDate date, Language language, BanglaCalendar calendar)
{
    if (!date.isValid())
        return {};
    const QString gregorian = u"%1, %2"_s.arg(weekdayName(date.dayOfWeek(), language), dateText(date, language));
    const QString bangla = banglaDateText(date, language, calendar);
    return bangla.isEmpty() ? gregorian : u"%1 | %2"_s.arg(gregorian, bangla);
}

QString printedTime(const QDateTime &time, Language language, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(zone);
    return language == Language::Bangla ? banglaPrintedTime(local) : englishPrintedTime(local);
}

QString timeInWords(const QDateTime &then, const QDateTime &now, Language language, const QTimeZone &zone)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, week = 7 * day;
    const qint64 seconds = then.secsTo(now);
    if (!then.isValid() || seconds < -minute || seconds >= week)
        return dateText(then.toTimeZone(zone).date(), language);
    if (seconds < minute)
        return language == Language::Bangla ? u"এইমাত্র"_s : u"just now"_s;
    if (seconds < hour)
        return ago(seconds / minute, u"মিনিট", u"minute", language);
    if (seconds < day)
        return ago(seconds / hour, u"ঘণ্টা", u"hour", language);
    return ago(seconds / day, u"দিন", u"day", language);
}

} // namespace khobor::bangla
