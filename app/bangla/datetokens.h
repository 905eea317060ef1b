// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A printed date as tokens: numbers, symbols and words with what they mean to a date. Pure functions, any thread.

#pragma once

#include <QList>
#include <QString>

namespace khobor::bangla {

/// What a token is to a date. `DateToken::value` is given behind each kind.
enum class DateTokenKind {
    Number, ///< the number
    Symbol, ///< the character
    Unknown, ///< a word that says nothing about a date
    Filler, ///< a word that goes with dates: সময়, সাল, at
    Month, ///< Gregorian, 1 to 12
    BanglaMonth, ///< 1 to 12
    HijriMonth, ///< part of its name
    Era, ///< হিজরি, বঙ্গাব্দ; 1 when it is not the Gregorian
    Weekday, ///< 1 for Monday
    HalfDay, ///< 0 for AM, 12 for PM
    DayPart, ///< a DayPart
    Clock, ///< টা, behind an hour
    Ordinal, ///< ই, শে, th: behind a day
    Day, ///< আজ, গতকাল: days from now
    Moment, ///< এইমাত্র: seconds from now
    Unit, ///< a TimeUnit
    Ago,
    Next, ///< আগামী: makes পরশু lie ahead
    Zone, ///< minutes east of Greenwich
    BanglaOrBritishZone, ///< BST, which is UTC+6 in Dhaka and UTC+1 in London
    Published, ///< a label
    Modified, ///< a label
};

/// Which part of the day goes before an hour.
enum DayPart { Dawn, Morning, Noon, Afternoon, Evening, Night };

/// What is counted in "৫ মিনিট আগে".
enum TimeUnit { Second, Minute, Hour, DayUnit, Week, MonthUnit, Year };

/// A number, symbol or word of a date.
struct DateToken {
    DateTokenKind kind = DateTokenKind::Unknown;
    qint64 value = 0;
    int digits = 0; ///< of a number, as written

    [[nodiscard]] bool is(DateTokenKind wanted) const { return kind == wanted; }
    [[nodiscard]] bool isSymbol(char16_t symbol) const { return kind == DateTokenKind::Symbol && value == symbol; }
};

/// The tokens of a text without its white space. A number too long for a date, an identifier say, becomes Unknown.
[[nodiscard]] QList<DateToken> dateTokens(QStringView text);

/// The meaning of a word, in any spelling that folds to a known one.
[[nodiscard]] DateToken dateWord(QStringView word);

} // namespace khobor::bangla
