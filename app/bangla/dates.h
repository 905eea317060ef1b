// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates as papers, feeds and pages write them, in Bangla and English. Pure functions, any thread.

#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace khobor::bangla {

/// The moment that a printed date means, with the offset it was told in: absolute ("০১ সেপ্টেম্বর ২০২৩, ০৯:২১ পিএম",
/// "September 1, 2023 9:21 pm"), relative to `now` ("২ ঘণ্টা আগে", "গতকাল"), ISO 8601, RFC 822 and their common
/// misspellings. Digits of both scripts may mix, labels and place names around the date are passed over, a wrong
/// weekday is ignored, Bangla-calendar and Hijri dates beside the Gregorian are skipped. Without a time of day it is
/// midnight, without a zone it is told in `assumed`. None for what is not a date.
[[nodiscard]] std::optional<QDateTime> parseDate(QStringView text, const QDateTime &now, const QTimeZone &assumed = dhaka());

/// The dates of a line, by their labels.
struct DatedLine {
    std::optional<QDateTime> published; ///< after প্রকাশ, Published …; or the first date that has no label
    std::optional<QDateTime> modified; ///< after আপডেট, হালনাগাদ, Updated …

    friend bool operator==(const DatedLine &, const DatedLine &) = default;
};

/// Finds the dates in "প্রকাশিত: … | আপডেট: …". Both are absent for a masthead and for a line without a date.
[[nodiscard]] DatedLine parseDatedLine(QStringView text, const QDateTime &now, const QTimeZone &assumed = dhaka());

/// Whether the line is a masthead's: today's date in two or three calendars ("মঙ্গলবার, ২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১ |
/// ২০ রজব ১৪৪৬") and little else. Never the date of a story.
[[nodiscard]] bool isMasthead(QStringView text);

} // namespace khobor::bangla
