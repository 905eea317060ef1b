// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/palette.h"

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr Palette paper{"#fcfbf8"_L1, "#f1eee8"_L1, "#1e1b18"_L1, "#5f5850"_L1, "#8f1d1d"_L1, "#d9d3c9"_L1};
constexpr Palette sepia{"#f5ecd9"_L1, "#eadec5"_L1, "#3a2d1e"_L1, "#65533b"_L1, "#7c2d12"_L1, "#d3c3a3"_L1};
constexpr Palette night{"#16181c"_L1, "#212429"_L1, "#d8d4cc"_L1, "#a39e95"_L1, "#e3ab82"_L1, "#3a3e45"_L1};

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
