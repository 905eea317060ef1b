// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The time of day and its zone: the other part of DateReader.

#include "bangla/datereader.h"

#include "core/clock.h"

namespace khobor::bangla {

namespace {

using enum DateTokenKind;

/// The hour on a clock of twenty-four; an hour that is told on one already stays.
int withHalf(int hour, qint64 half)
{
    if (hour > 12)
        return hour;
    return hour % 12 + static_cast<int>(half);
}

/// Which half of the day the hour lies in when told with রাত, দুপুর …
int withDayPart(int hour, qint64 part)
{
    switch (static_cast<khobor::bangla::DayPart>(part)) {
    case Dawn:
    case Morning:
        return withHalf(hour, 0);
    case Noon:
        return hour >= 10 ? hour : withHalf(hour, 12);
    case Afternoon:
    case Evening:
        return withHalf(hour, 12);
    case Night:
        return withHalf(hour, hour == 12 || hour < 6 ? 0 : 12);
    }
    return hour;
}

QTimeZone zoneOf(int minutes)
{
    return QTimeZone::fromSecondsAheadOfUtc(minutes * 60);
}

} // namespace

std::optional<QTime> DateReader::takeTime()
{
    if (const auto time = takeClockTime())
        return time;
    if (const auto time = takeHour())
        return time;
    return takeCompactTime();
}

/// Takes the tokens of a time with the words around it that say which half of the day it lies in.
std::optional<QTime> DateReader::wholeTime(qsizetype from, qsizetype end, int hour, int minute, int second)
{
    while (at(end).is(Clock) || (at(end).is(Unit) && at(end).value == Minute))
        ++end;
    if (at(from - 1).is(DateTokenKind::DayPart)) {
        hour = withDayPart(hour, at(from - 1).value);
        --from;
    }
    if (at(end).is(HalfDay)) {
        hour = withHalf(hour, at(end).value);
        ++end;
    } else if (at(end).is(DateTokenKind::DayPart)) {
        hour = withDayPart(hour, at(end).value);
        ++end;
    }
    take(from, end - from);
    m_timeAt = from;
    return QTime(hour % 24, minute, second);
}

/// "০৯:২১", "21:21:05.123", and "৯.৩০" where a word beside it tells that it is a time.
std::optional<QTime> DateReader::takeClockTime()
{
    for (qsizetype i = 0; i + 2 < m_tokens.size(); ++i) {
        if (!isNumber(i, 0, 24) || at(i).digits > 2 || !isNumber(i + 2, 0, 59) || at(i + 2).digits != 2)
            continue;
        const bool isTold =
            at(i - 1).is(DateTokenKind::DayPart) || at(i + 3).is(HalfDay) || at(i + 3).is(Clock) || at(i + 3).is(Unit);
        if (!at(i + 1).isSymbol(u':') && !(at(i + 1).isSymbol(u'.') && isTold))
            continue;
        const int hour = static_cast<int>(at(i).value), minute = static_cast<int>(at(i + 2).value);
        qsizetype end = i + 3;
        int second = 0;
        if (at(end).isSymbol(u':') && isNumber(end + 1, 0, 60)) {
            second = qMin(static_cast<int>(at(end + 1).value), 59);
            end += 2;
            if (at(end).isSymbol(u'.') && (at(end + 1).is(Number) || at(end + 1).is(Unknown)))
                end += 2;
        }
        return wholeTime(i, end, hour, minute, second);
    }
    return {};
}

/// "রাত ৯টা", "সকাল ১০টা ৩০ মিনিট", "9 pm".
std::optional<QTime> DateReader::takeHour()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!isNumber(i, 0, 12) || at(i).digits > 2)
            continue;
        const int hour = static_cast<int>(at(i).value);
        if (at(i + 1).is(HalfDay))
            return wholeTime(i, i + 1, hour, 0, 0);
        if (!at(i - 1).is(DateTokenKind::DayPart) || !at(i + 1).is(Clock))
            continue;
        const bool hasMinutes = isNumber(i + 2, 0, 59) && at(i + 3).is(Unit) && at(i + 3).value == Minute;
        return wholeTime(i, i + (hasMinutes ? 3 : 2), hour, hasMinutes ? static_cast<int>(at(i + 2).value) : 0, 0);
    }
    return {};
}

/// The second half of ISO 8601's basic format, "20230901T212100Z".
std::optional<QTime> DateReader::takeCompactTime()
{
    for (qsizetype i = 2; i < m_tokens.size(); ++i) {
        const DateToken &token = at(i);
        if (!token.is(Number) || (token.digits != 4 && token.digits != 6) || !at(i - 1).is(Filler) || !at(i - 2).isSymbol(0))
            continue;
        const qint64 value = token.digits == 6 ? token.value : token.value * 100;
        const QTime time(static_cast<int>(value / 10000), static_cast<int>(value / 100 % 100),
                         static_cast<int>(value % 100));
        if (time.isValid())
            return wholeTime(i, i + 1, time.hour(), time.minute(), time.second());
    }
    return {};
}

/// Minutes of "+0600", "-05:30", "+6", behind a time or a zone's name; a day behind a dash is none.
std::optional<int> DateReader::takeOffset(qsizetype index)
{
    const bool isWest = at(index).isSymbol(u'-') || at(index).isSymbol(u'\u2212');
    const DateToken hours = at(index + 1);
    if ((!isWest && !at(index).isSymbol(u'+')) || !hours.is(Number))
        return {};
    const bool hasMinutes = at(index + 2).isSymbol(u':') && at(index + 3).digits == 2;
    const bool isNamed = at(index - 1).is(Zone);
    if (hours.digits != 4 && !hasMinutes && !isNamed)
        return {};
    qint64 minutes = hours.digits == 4 ? hours.value / 100 * 60 + hours.value % 100 : hours.value * 60;
    if (hasMinutes)
        minutes += at(index + 3).value;
    if (minutes > 14 * 60)
        return {};
    take(index, hasMinutes ? 4 : 2);
    return static_cast<int>(isWest ? -minutes : minutes);
}

QTimeZone DateReader::takeZone()
{
    qsizetype i = m_timeAt + 1;
    while (at(i).isSymbol(u'(') || at(i).isSymbol(u','))
        ++i;
    if (const auto offset = takeOffset(at(i).is(Zone) ? i + 1 : i))
        return zoneOf(*offset);
    if (at(i).is(Zone))
        return zoneOf(static_cast<int>(at(i).value));
    if (at(i).is(BanglaOrBritishZone))
        return m_assumed == dhaka() ? m_assumed : zoneOf(60);
    return m_assumed;
}

} // namespace khobor::bangla
