// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The language that the program speaks. Main thread.

#pragma once

#include <QString>

namespace khobor {

/// Speaks Bangla (bn) or English (en) from now on: translations, digits and dates. What is on the screen keeps its words until
/// it is made anew.
void speak(const QString &language);

} // namespace khobor
