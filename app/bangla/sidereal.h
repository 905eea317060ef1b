// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sidereal solar calendar of West Bengal, computed from the Surya Siddhanta's sun. Pure functions, any thread.

#pragma once

#include "bangla/calendar.h"

namespace khobor::bangla {

/// The date by the midnight rule: the month begins on the day after the one in which the sun enters the sign
/// (R. Sewell and S. B. Dikshit, The Indian Calendar, 1896, §28).
[[nodiscard]] BanglaDate siderealDate(QDate date);

} // namespace khobor::bangla
