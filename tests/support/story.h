// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story in the shape of a Bangla paper's: every slot of a page filled, three of its pictures kept.

#pragma once

#include "core/records.h"

namespace khobor::tests {

/// The outlet of the story, with its one section.
[[nodiscard]] Outlet sampleOutlet();
/// The story. Its kept pictures have the ids samplePicture(0) to samplePicture(2).
[[nodiscard]] StoredStory sampleStory();
/// The id of the story's n-th kept picture: 64 times the digit.
[[nodiscard]] PictureId samplePicture(int n);

} // namespace khobor::tests
