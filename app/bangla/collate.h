// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The alphabetical order of Bangla dictionaries. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

/// A key that compares, unit by unit, as the text sorts: vowels, then consonants, ং, ঃ and ঁ between them, ড় after ড,
/// ঢ় after ঢ, য় after য, ৎ after ত; a bare consonant before one with a vowel sign, and that before a conjunct. Latin sorts
/// before Bangla, without regard to case; encodings of one letter sort alike.
[[nodiscard]] QString collationKey(QStringView text);

/// Negative, zero or positive as `a` sorts before, with or after `b`.
[[nodiscard]] int compare(QStringView a, QStringView b);

} // namespace khobor::bangla
