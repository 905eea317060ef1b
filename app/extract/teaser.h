// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of cards that lead to other stories. Pure, any thread.

#pragma once

#include "extract/hint.h"
#include "extract/measure.h"

namespace khobor::extract {

/// Gives the hint Related to cards that stand in a row: three or more brothers of one name, each with a heading that is a
/// link and little text, outside what is called a story's text; inside it, where their excerpts break off too.
void markTeasers(const html::Document &page, const Measures &measures, std::vector<Hint> &hints);

} // namespace khobor::extract
