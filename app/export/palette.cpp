// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/palette.h"

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

// Paper and night are the window's own (ui/look), so that there is one ground and one accent.
constexpr Palette paper{"#fcfbf8"_L1, "#f3f0e9"_L1, "#1d1c1a"_L1, "#625e57"_L1, "#9c241f"_L1, "#d8d2c6"_L1};
constexpr Palette sepia{"#f5ecd9"_L1, "#eadec5"_L1, "#3a2d1e"_L1, "#65533b"_L1, "#7c2d12"_L1, "#d3c3a3"_L1};
constexpr Palette night{"#201f1c"_L1, "#2c2a27"_L1, "#e9e5dd"_L1, "#b3ada2"_L1, "#f0968d"_L1, "#3b3833"_L1};

} // namespace

const Palette &palette(Style::Theme theme)
{
    switch (theme) {
    case Style::Theme::Paper:
        return paper;
    case Style::Theme::Sepia:
        return sepia;
    case Style::Theme::Night:
        return night;
    }
    Q_UNREACHABLE_RETURN(paper);
}

} // namespace khobor::exports
