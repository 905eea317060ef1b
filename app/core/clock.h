// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Time is injected, so that a test can stand at any moment.

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace khobor {

/// Gives the present moment, in UTC.
using Clock = std::function<QDateTime()>;

/// The machine's clock.
[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

/// Bangladesh Standard Time, UTC+6 the year round. What a paper prints without a zone is in it.
[[nodiscard]] inline QTimeZone dhaka()
{
    return QTimeZone::fromSecondsAheadOfUtc(6 * 3600);
}

} // namespace khobor
