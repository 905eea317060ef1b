// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/datereader.h"

#include <algorithm>

namespace khobor::bangla {

namespace {

using enum DateTokenKind;

/// How many words a line may hold beside a full date, and beside one that leaves the year or day to `now`.
constexpr qsizetype MostBesideFullDate = 8, MostBesideShortDate = 2;

/// A small token for what lies outside or has been read; joins nothing.
constexpr DateToken Gap{Symbol, 0, 0};

QDateTime later(const QDateTime &from, qint64 count, qint64 unit)
{
    switch (static_cast<TimeUnit>(unit)) {
    case Second:
        return from.addSecs(count);
    case Minute:
        return from.addSecs(count * 60);
    case TimeUnit::Hour:
        return from.addSecs(count * 3600);
    case DayUnit:
        return from.addDays(count);
    case Week:
        return from.addDays(count * 7);
    case MonthUnit:
        return from.addMonths(static_cast<int>(count));
    case Year:
        return from.addYears(static_cast<int>(count));
    }
    return from;
}

bool has(const QList<DateToken> &tokens, DateTokenKind kind)
{
    return std::ranges::any_of(tokens, [kind](const DateToken &token) { return token.is(kind); });
}

} // namespace

DateReader::DateReader(QList<DateToken> tokens, QDateTime now, QTimeZone assumed)
    : m_tokens(std::move(tokens)), m_now(now.toTimeZone(assumed)), m_assumed(std::move(assumed))
{
}

const DateToken &DateReader::at(qsizetype index) const
{
    return index >= 0 && index < m_tokens.size() ? m_tokens[index] : Gap;
}

bool DateReader::isNumber(qsizetype index, int least, int most) const
{
    const DateToken &token = at(index);
    return token.is(Number) && token.digits > 0 && token.value >= least && token.value <= most;
}

void DateReader::take(qsizetype from, qsizetype count)
{
    m_tokens.remove(from, count);
    m_tokens.insert(from, Gap);
    if (m_timeAt > from)
        m_timeAt -= count - 1;
}

qsizetype DateReader::unknownWords() const
{
    return std::ranges::count_if(m_tokens, [](const DateToken &token) { return token.is(Unknown); });
}

bool DateReader::takeOtherCalendars()
{
    bool found = false;
    for (qsizetype i = 1; i < m_tokens.size(); ++i) {
        if (!at(i).is(BanglaMonth) && !at(i).is(HijriMonth))
            continue;
        const qsizetype day = at(i - 1).is(Ordinal) ? i - 2 : i - 1;
        if (!isNumber(day, 1, 32))
            continue;
        qsizetype end = i + 1;
        while (at(end).is(HijriMonth) || at(end).isSymbol(u',') || at(end).isSymbol(u'-'))
            ++end;
        if (isNumber(end, 1200, 1700))
            ++end;
        while (at(end).is(Era) && at(end).value == 1)
            ++end;
        take(day, end - day);
        found = true;
        i = day;
    }
    return found;
}

std::optional<QDateTime> DateReader::readElapsed()
{
    if (has(m_tokens, Moment) && unknownWords() == 0 && !has(m_tokens, Number))
        return m_now;
    if (!has(m_tokens, Ago) || has(m_tokens, Month) || unknownWords() > MostBesideShortDate)
        return {};
    std::optional<QDateTime> result;
    for (qsizetype i = 1; i < m_tokens.size(); ++i) {
        if (at(i).is(Unit) && at(i - 1).is(Number))
            result = later(result.value_or(m_now), -at(i - 1).value, at(i).value);
    }
    return result && result->isValid() ? result : std::nullopt;
}

std::optional<QDateTime> DateReader::readAbsolute()
{
    std::optional<QDate> day = takeNumericDay();
    if (!day)
        day = takeCompactDay();
    const std::optional<QTime> time = takeTime();
    const QTimeZone zone = time ? takeZone() : m_assumed;
    if (!day)
        day = takeNamedDay();
    qsizetype mostUnknown = MostBesideFullDate;
    if (!day) {
        mostUnknown = MostBesideShortDate;
        day = takeDayWithoutYear();
    }
    if (!day)
        day = takeRelativeDay();
    if (!day || unknownWords() > mostUnknown)
        return {};
    return QDateTime(*day, time.value_or(QTime(0, 0)), zone);
}

std::optional<QDateTime> DateReader::read()
{
    takeOtherCalendars();
    if (const auto elapsed = readElapsed())
        return elapsed;
    return readAbsolute();
}

} // namespace khobor::bangla
