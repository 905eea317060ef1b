// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which language a text is in, by its letters. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

/// The languages that Khobor prints dates and numbers in.
enum class Language { Bangla, English };

/// Whether most letters of the text are of the Bangla script (which Assamese shares).
[[nodiscard]] bool isBangla(QStringView text);

/// BCP 47 tag by shares of the scripts: "bn", "as" where ৰ or ৱ stand in Bangla script, "en" for Latin letters;
/// empty when neither script has most of the letters or there are none.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace khobor::bangla
