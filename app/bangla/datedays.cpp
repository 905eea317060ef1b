// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The day of a date: the part of DateReader that knows in which order papers write day, month and year.

#include "bangla/datereader.h"

#include <algorithm>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;
using enum DateTokenKind;

constexpr int FirstYear = 1800, LastYear = 2199;

/// Two digits of a year: 69 is 1969, 68 is 2068, as RFC 2822's readers have it.
int centuryYear(qint64 twoDigits)
{
    return static_cast<int>(twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits);
}

std::optional<QDate> validDay(qint64 year, qint64 month, qint64 day)
{
    const QDate date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isDateSeparator(const DateToken &token)
{
    return token.isSymbol(u'-') || token.isSymbol(u'/') || token.isSymbol(u'.') || token.isSymbol(u'\u2013');
}

/// What may stand between the parts of a date: "১১ এপ্রিল (শনিবার), ২০২৬", "01-Sep-2023".
bool isMark(const DateToken &token)
{
    constexpr QStringView marks = u",-/.()'\u2019\u2013";
    const bool isSkippedSymbol =
        token.is(Symbol) && (token.value == 0 || marks.contains(QChar(static_cast<char16_t>(token.value))));
    return isSkippedSymbol || token.is(Ordinal) || token.is(Weekday) || token.is(Zone) || token.is(Filler)
        || (token.is(Era) && token.value == 0);
}

/// Day, month and year of "03-05-2026", in the order of Bangladesh; the American order where only that one is a date.
std::optional<QDate> fromNumbers(const DateToken &first, const DateToken &second, const DateToken &third)
{
    if (first.digits == 4 && first.value >= FirstYear && first.value <= LastYear)
        return validDay(first.value, second.value, third.value);
    const bool longYear = third.digits == 4 && third.value >= FirstYear && third.value <= LastYear;
    const bool shortYear = third.digits == 2 && second.digits == 2;
    if (!longYear && !shortYear)
        return {};
    const qint64 year = longYear ? third.value : centuryYear(third.value);
    const auto day = validDay(year, second.value, first.value);
    return day ? day : validDay(year, first.value, second.value);
}

} // namespace

qsizetype DateReader::skipMarks(qsizetype index) const
{
    while (index < m_tokens.size() && isMark(at(index)))
        ++index;
    return index;
}

std::optional<qint64> DateReader::yearAt(qsizetype index) const
{
    if (isNumber(index, FirstYear, LastYear) && at(index).digits == 4)
        return at(index).value;
    if (isNumber(index, 0, 99) && at(index).digits == 2 && unknownWords() == 0)
        return centuryYear(at(index).value);
    return {};
}

qsizetype DateReader::dayAt(qsizetype index, int &day) const
{
    if (!isNumber(index, 1, 31) || at(index).digits > 2)
        return -1;
    day = static_cast<int>(at(index).value);
    return index + 1;
}

std::optional<QDate> DateReader::takeFullDay()
{
    if (const auto day = takeNumericDay())
        return day;
    return takeNamedDay();
}

std::optional<QDate> DateReader::takeNumericDay()
{
    for (qsizetype i = 0; i + 4 < m_tokens.size(); ++i) {
        if (!at(i).is(Number) || !at(i + 2).is(Number) || !at(i + 4).is(Number))
            continue;
        if (!isDateSeparator(at(i + 1)) || at(i + 1).value != at(i + 3).value)
            continue;
        if (const auto day = fromNumbers(at(i), at(i + 2), at(i + 4))) {
            take(i, 5);
            return day;
        }
    }
    return {};
}

std::optional<QDate> DateReader::takeCompactDay()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (at(i).digits != 8 || (m_tokens.size() > 1 && !at(i + 1).is(Filler)))
            continue;
        const qint64 value = at(i).value;
        const auto day = validDay(value / 10000, value / 100 % 100, value % 100);
        if (day && day->year() >= FirstYear && day->year() <= LastYear) {
            take(i, 1);
            return day;
        }
    }
    return {};
}

std::optional<QDate> DateReader::takeNamedDay()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!at(i).is(Month))
            continue;
        qsizetype before = i - 1;
        while (at(before).is(Ordinal) || at(before).isSymbol(u',') || isDateSeparator(at(before)) || at(before).is(Filler))
            --before;
        const qsizetype after = skipMarks(i + 1);
        int day = 0;
        std::optional<QDate> found;
        qsizetype from = before, last = after;
        if (dayAt(before, day) != -1 && yearAt(after)) {
            found = validDay(*yearAt(after), at(i).value, day);
        } else if (dayAt(after, day) != -1) {
            const qsizetype behind = skipMarks(after + 1);
            if (yearAt(behind)) {
                found = validDay(*yearAt(behind), at(i).value, day);
                from = i;
                last = behind;
            } else if (at(before).digits == 4 && yearAt(before)) {
                found = validDay(*yearAt(before), at(i).value, day);
            }
        }
        if (found) {
            take(from, last - from + 1);
            return found;
        }
    }
    return {};
}

std::optional<QDate> DateReader::takeDayWithoutYear()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!at(i).is(Month))
            continue;
        const qsizetype before = at(i - 1).is(Ordinal) ? i - 2 : i - 1;
        int day = 0;
        if (dayAt(before, day) == -1 && dayAt(i + 1, day) == -1)
            continue;
        const QDate today = m_now.date();
        const auto thisYear = validDay(today.year(), at(i).value, day);
        return thisYear && *thisYear > today.addDays(1) ? validDay(today.year() - 1, at(i).value, day) : thisYear;
    }
    return {};
}

/// "আগামী পরশু" lies ahead; পরশু alone, in a paper, is the day before yesterday.
std::optional<QDate> DateReader::takeRelativeDay()
{
    const auto isNews = [](const DateToken &token) { return token.is(Unknown) || token.is(Number); };
    if (std::ranges::any_of(m_tokens, isNews))
        return {};
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (at(i).is(DateTokenKind::Day))
            return m_now.date().addDays(at(i - 1).is(Next) ? std::abs(at(i).value) : at(i).value);
    }
    return {};
}

} // namespace khobor::bangla
