// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Bangla calendars of Bangladesh and West Bengal, and the Hijri date. Pure functions, any thread.

#pragma once

#include "bangla/language.h"

#include <QDate>

#include <optional>

namespace khobor::bangla {

/// A date of the Bangla calendar: month 1 (বৈশাখ) to 12 (চৈত্র), year of the বঙ্গাব্দ. Also used for a Hijri date.
struct BanglaDate {
    int year = 0;
    int month = 0;
    int day = 0;

    friend bool operator==(const BanglaDate &, const BanglaDate &) = default;
};

/// Whose reckoning.
enum class BanglaCalendar {
    /// As published on 16 October 2019: six months of 31 days, then 30, ফাল্গুন 29 (30 in a Gregorian leap year).
    /// Days before that one follow the rules of 1987: five months of 31 days, then 30, ফাল্গুন 31 in a leap year.
    Bangladesh,
    /// The sidereal almanac: a month begins on the first day at whose sunrise the sun is in the sign. Kolkata's papers
    /// follow
    /// almanacs that differ by a day now and then, so that this is right within a day.
    WestBengal,
};

/// The Bangla date of a day; none for an invalid date or one before the first Bangla year.
[[nodiscard]] std::optional<BanglaDate> banglaDate(QDate date, BanglaCalendar calendar = BanglaCalendar::Bangladesh);

/// The Hijri date of a day in Bangladesh, where the moon is sighted a day after the tabular civil calendar has it as a
/// rule: right within a day or two.
[[nodiscard]] std::optional<BanglaDate> hijriDate(QDate date);

/// মাঘ, Magh. Month 1 to 12, else empty.
[[nodiscard]] QString banglaMonthName(int month, Language language);

/// রজব, Rajab. Month 1 to 12, else empty.
[[nodiscard]] QString hijriMonthName(int month, Language language);

/// "৭ মাঘ ১৪৩১", "7 Magh 1431"; empty where banglaDate() has none.
[[nodiscard]] QString banglaDateText(QDate date, Language language, BanglaCalendar calendar = BanglaCalendar::Bangladesh);

/// "২০ রজব ১৪৪৬", "20 Rajab 1446".
[[nodiscard]] QString hijriDateText(QDate date, Language language);

} // namespace khobor::bangla
