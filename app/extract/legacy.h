// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories set in the Bijoy fonts of old, whose Bangla is Latin letters to everything but those fonts. Pure, any thread.

#pragma once

#include "core/article.h"

namespace khobor::extract {

/// Turns a story in Bijoy into Unicode: text, headline, names and links, each where it is Bijoy by itself too. Leaves the story
/// alone unless its text is Bijoy beyond doubt.
void convertLegacyText(Article &article);

} // namespace khobor::extract
