// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of a story page. Pure, any thread.

#pragma once

#include "export/storypage.h"

#include <QLatin1StringView>

namespace khobor::exports {

/// Colours as CSS writes them (`#rrggbb`). Every one that text has keeps a contrast of at least 4.5 : 1 with both backgrounds
/// (WCAG 2.2, 1.4.3).
struct Palette {
    QLatin1StringView background;
    QLatin1StringView panel; ///< behind a quiet box
    QLatin1StringView text;
    QLatin1StringView quiet; ///< captions, times, labels
    QLatin1StringView accent; ///< links, the outlet's name
    QLatin1StringView rule; ///< lines; carries no text
};

/// The colours of a theme.
[[nodiscard]] const Palette &palette(Style::Theme theme);

} // namespace khobor::exports
