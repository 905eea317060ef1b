// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a reader wants story pages to look. A plain value.

#pragma once

#include "export/storypage.h"

namespace khobor::window {

/// The choices of the reading panel.
struct PageStyle {
    enum class Ground { AsWindow, Paper, Sepia, Night };
    Ground ground = Ground::AsWindow;
    int pointSize = 14;
    int columnWidth = 680; ///< CSS pixels
    int lineHeight = 175; ///< percent of the letters' size
    bool justified = false;

    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

inline constexpr std::pair pointSizes{9, 32};
inline constexpr std::pair columnWidths{420, 1100};
inline constexpr std::pair lineHeights{140, 230};

/// The style within its bounds, which settings written by hand may leave.
[[nodiscard]] PageStyle bounded(PageStyle style);
/// What the page is made of while the window is dark or light.
[[nodiscard]] exports::Style styleOf(const PageStyle &style, bool isDark);

} // namespace khobor::window
