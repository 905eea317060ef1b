// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sidereal solar calendar of West Bengal, computed from the Surya Siddhanta's sun. Pure functions, any thread.

#pragma once

#include "bangla/calendar.h"

namespace khobor::bangla {

/// The date by the true sun of the Surya Siddhanta (as in R. Sewell and S. B. Dikshit, The Indian Calendar, 1896): the
/// month begins on the first day at whose sunrise the sun stands in its sign. Between 1900 and 2050 that is the day of a
/// printed almanac for four months in five, and a day beside it for the others.
[[nodiscard]] BanglaDate siderealDate(QDate date);

} // namespace khobor::bangla
