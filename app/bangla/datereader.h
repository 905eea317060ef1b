// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads one moment out of the tokens of a line. For dates.h alone.

#pragma once

#include "bangla/datetokens.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace khobor::bangla {

/// What the tokens of one label say, read once. Takes what it understands out of the list, step by step, so that no
/// number counts twice.
class DateReader final
{
public:
    DateReader(QList<DateToken> tokens, QDateTime now, QTimeZone assumed);

    /// The moment, or none when the tokens hold no date or too much else.
    [[nodiscard]] std::optional<QDateTime> read();
    /// Takes out "৭ মাঘ ১৪৩১" and "২০ রজব ১৪৪৬ হিজরি"; says whether there was one.
    bool takeOtherCalendars();
    /// The Gregorian day of a date with its year.
    [[nodiscard]] std::optional<QDate> takeFullDay();
    /// Words that say nothing about a date.
    [[nodiscard]] qsizetype unknownWords() const;

private:
    [[nodiscard]] const DateToken &at(qsizetype index) const;
    [[nodiscard]] bool isNumber(qsizetype index, int least, int most) const;
    void take(qsizetype from, qsizetype count);
    [[nodiscard]] qsizetype skipMarks(qsizetype index) const;

    [[nodiscard]] std::optional<QDate> takeNumericDay();
    [[nodiscard]] std::optional<QDate> takeCompactDay();
    [[nodiscard]] std::optional<QDate> takeNamedDay();
    [[nodiscard]] std::optional<QDate> takeDayWithoutYear();
    [[nodiscard]] std::optional<QDate> takeRelativeDay();
    [[nodiscard]] std::optional<qint64> yearAt(qsizetype index) const;
    [[nodiscard]] qsizetype dayAt(qsizetype index, int &day) const;

    [[nodiscard]] std::optional<QTime> takeTime();
    [[nodiscard]] std::optional<QTime> takeClockTime();
    [[nodiscard]] std::optional<QTime> takeHour();
    [[nodiscard]] std::optional<QTime> takeCompactTime();
    [[nodiscard]] std::optional<QTime> wholeTime(qsizetype from, qsizetype end, int hour, int minute, int second);
    [[nodiscard]] QTimeZone takeZone();
    [[nodiscard]] std::optional<int> takeOffset(qsizetype index);

    [[nodiscard]] std::optional<QDateTime> readElapsed();
    [[nodiscard]] std::optional<QDateTime> readAbsolute();

    QList<DateToken> m_tokens;
    QDateTime m_now;
    QTimeZone m_assumed;
    qsizetype m_timeAt = -1; ///< where the time of day was taken, for the zone behind it
};

} // namespace khobor::bangla
