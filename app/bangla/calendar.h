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
    /// Six months of 31 days, then 30, ফাল্গুন 29 (30 in a Gregorian leap year): the Bangla Academy's revision, in force since
    /// 31 আশ্বিন ১৪২৬, 16 October 2019 (bdnews24.com, 17 October 2019). Days before that one follow the rules of 1987, which
    /// the papers of those days were dated by: five months of 31 days, then 30, ফাল্গুন 31 in a leap year. The two agree from
    /// 14 April 2019 on, so that the year 1426 follows the revision as a whole; in the year 1425 they part: 21 February 2019
    /// was ৯ ফাল্গুন ১৪২৫ in print, and converters that reckon the revision backwards give ৮ ফাল্গুন.
    Bangladesh,
    /// The sidereal almanac: a month begins on the first day at whose sunrise the sun is in the sign. Kolkata's papers
    /// follow
    /// almanacs that differ by a day now and then, so that this is right within a day.
    WestBengal,
};

/// The Bangla date of a day, reckoned backwards beyond the first year; none for an invalid date.
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
