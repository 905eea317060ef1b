// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The grids below a story: more of its section, and what else to read. Pure, any thread.

#pragma once

#include "export/storypage.h"

namespace khobor::exports {

/// The two grids of a page. Links that a paper boxed inside the text are among what else to read.
enum class RelatedPlace { MoreInSection, ReadAlso };

/// A grid with its heading; empty when no link belongs there.
[[nodiscard]] QString relatedStories(const StoredStory &story, RelatedPlace place, Style::Medium medium);

} // namespace khobor::exports
