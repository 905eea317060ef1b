// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One spelling for what readers take to be one word. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

/// The text with its encoding put right and nothing of its sound changed, for comparing and for rules that look at
/// letters: composed (ড়, ঢ়, য়, ো, ৌ in one code point each), vowel signs in logical order and once, stray nukta, hasanta,
/// ZWJ and ZWNJ gone, ৎ for ত্ + ZWJ, danda for its look-alikes.
[[nodiscard]] QString canonical(QStringView text);

/// The search key of a word or phrase; two texts with one key match. Over canonical() it joins what is spelt
/// differently but said alike: hasanta or none (উদ্‌যাপন, উদ্যাপন, উদযাপন), ি and ী, ু and ূ,
/// ণ and ন, শ, ষ and স, ড়, ঢ় and র, silent ya- and ba-phala, visarga, chandrabindu, ঙ and ং, Assamese ৰ and ৱ; digits become
/// 0 to 9, Latin letters lower case, white space one blank. Vowels stay apart: কেন is not কোন. Not for showing.
/// fold(fold(x)) need not be fold(x).
[[nodiscard]] QString fold(QStringView text);

} // namespace khobor::bangla
