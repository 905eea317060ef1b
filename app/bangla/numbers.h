// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Digits and numbers in both scripts. Pure functions, any thread; the machine's locale has no say.

#pragma once

#include "bangla/language.h"

#include <optional>

namespace khobor::bangla {

/// 0 to 9 as ০ to ৯; all else stays.
[[nodiscard]] QString toBanglaDigits(QStringView text);

/// Digits of any script as 0 to 9; all else stays.
[[nodiscard]] QString toLatinDigits(QStringView text);

/// The number in the language's digits: ১২৩৪ or 1234.
[[nodiscard]] QString number(qint64 value, Language language);

/// The number in groups: ১২,৩৪,৫৬৭ in Bangla (three, then two), 1,234,567 in English.
[[nodiscard]] QString grouped(qint64 value, Language language);

/// The number that the text is, in digits of one or several scripts ("20২৩"), with or without grouping commas;
/// none when anything else stands in it or it does not fit.
[[nodiscard]] std::optional<qint64> toNumber(QStringView text);

} // namespace khobor::bangla
