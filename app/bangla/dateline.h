// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates and times as the papers print them, in the language asked for. Pure functions, any thread.

#pragma once

#include "bangla/calendar.h"
#include "bangla/language.h"
#include "core/clock.h"

#include <QDateTime>

namespace khobor::bangla {

/// মঙ্গলবার, Tuesday. `day` as QDate::dayOfWeek(), 1 for Monday; else empty.
[[nodiscard]] QString weekdayName(int day, Language language);

/// জানুয়ারি, January. Month 1 to 12, else empty.
[[nodiscard]] QString monthName(int month, Language language);

/// "২১ জানুয়ারি ২০২৫", "21 January 2025"; empty for an invalid date.
[[nodiscard]] QString dateText(QDate date, Language language);

/// "মঙ্গলবার, ২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১", "Tuesday, 21 January 2025 | 7 Magh 1431"; empty for an invalid date.
[[nodiscard]] QString dateline(QDate date, Language language, BanglaCalendar calendar = BanglaCalendar::Bangladesh);

/// "০১ সেপ্টেম্বর ২০২৩, ০৯:২১ পিএম", "1 September 2023, 9:21 PM", told in `zone`; empty for an invalid time.
[[nodiscard]] QString printedTime(const QDateTime &time, Language language, const QTimeZone &zone = dhaka());

/// "এইমাত্র", "৫ মিনিট আগে", "২ ঘণ্টা আগে", "৩ দিন আগে"; the date once a week has passed or when `then` lies ahead.
[[nodiscard]] QString timeInWords(const QDateTime &then, const QDateTime &now, Language language,
                                  const QTimeZone &zone = dhaka());

} // namespace khobor::bangla
