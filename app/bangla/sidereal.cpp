// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/sidereal.h"

#include <cmath>
#include <numbers>

namespace khobor::bangla {

namespace {

/// Days in 4,320,000 revolutions of the sun, by the Surya Siddhanta.
constexpr double SiderealYear = 1577917828.0 / 4320000.0;
/// Julian day number at noon of 18 February 3102 BCE; the Kali age began at the midnight before, at Ujjain.
constexpr double KaliEpoch = 588466.0;
/// From midnight; the season's half hour more or less is within what almanacs differ by.
constexpr double Sunrise = 0.25;
/// The sun rises at Kolkata before Ujjain: 88.36 and 75.77 degrees east.
constexpr double KolkataAhead = (88.36 - 75.77) / 360.0;
/// The sun's apogee hardly moves within centuries.
constexpr double Apogee = 77.0 + 17.0 / 60.0;

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180.0);
}

double wrapped(double degrees)
{
    return degrees - 360.0 * std::floor(degrees / 360.0);
}

/// The true longitude of the sun at a sunrise of Kolkata: mean motion and the epicycle, which shrinks from 14° at the
/// line of apsides to 13°40′ across it.
double longitudeAtSunrise(qint64 julianDay)
{
    const double days = static_cast<double>(julianDay) - KaliEpoch + Sunrise - KolkataAhead;
    const double mean = 360.0 * days / SiderealYear;
    const double anomaly = sine(mean - Apogee);
    const double epicycle = (14.0 - std::abs(anomaly) / 3.0) / 360.0;
    const double equation = std::asin(epicycle * anomaly) * 180.0 / std::numbers::pi;
    return wrapped(mean - equation);
}

int signAtSunrise(qint64 julianDay)
{
    return static_cast<int>(longitudeAtSunrise(julianDay) / 30.0);
}

/// Days since the sun entered the sign in which it stood at the day's sunrise.
int daysInSign(qint64 julianDay, int sign)
{
    int days = 0;
    while (signAtSunrise(julianDay - days - 1) == sign)
        ++days;
    return days;
}

} // namespace

BanglaDate siderealDate(QDate date)
{
    const qint64 julianDay = date.toJulianDay();
    const int sign = signAtSunrise(julianDay);
    const int year = date.month() > 6 || sign < 6 ? date.year() - 593 : date.year() - 594;
    return {year, sign + 1, daysInSign(julianDay, sign) + 1};
}

} // namespace khobor::bangla
