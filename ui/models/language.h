// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The language the interface speaks, and which of two names is shown in it. Any thread.

#pragma once

#include "bangla/language.h"
#include "core/outlet.h"

namespace khobor::models {

/// The language of the installed translation; English without one.
[[nodiscard]] bangla::Language interfaceLanguage();
/// The name in the interface's language, or the other one where it has none.
[[nodiscard]] QString shownName(const Name &name);
/// A whole number in the interface's digits.
[[nodiscard]] QString shownNumber(int value);

} // namespace khobor::models
