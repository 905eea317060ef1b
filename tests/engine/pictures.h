// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for the sample story, painted on the spot.

#pragma once

#include "export/pdf.h"

namespace khobor::tests {

/// A PNG for every id whose first letter is a digit below 3, an SVG for 3; NotFound for others.
[[nodiscard]] exports::PictureSource paintedPictures();

} // namespace khobor::tests
