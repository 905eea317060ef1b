// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories that a page does not show to everybody. Pure, any thread.

#pragma once

#include "core/error.h"
#include "extract/headline.h"

#include <optional>

namespace khobor::extract {

/// Why a page that tells only `told` shows no more: for its subscribers alone (Paywall) or for those who sign in (LoginWall),
/// by what its JSON-LD, its lines or its password field say. Null where enough is told, or nothing says why.
[[nodiscard]] std::optional<Error> wallBefore(const PageView &view, const Sources &sources, const Measure &told);

} // namespace khobor::extract
