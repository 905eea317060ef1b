// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pagestyle.h"

namespace khobor::window {

using Ground = PageStyle::Ground;
using Theme = exports::Style::Theme;

namespace {

Theme themeOf(Ground ground, bool isDark)
{
    switch (ground) {
    case Ground::AsWindow:
        return isDark ? Theme::Night : Theme::Paper;
    case Ground::Paper:
        return Theme::Paper;
    case Ground::Sepia:
        return Theme::Sepia;
    case Ground::Night:
        return Theme::Night;
    }
    Q_UNREACHABLE_RETURN(Theme::Paper);
}

int within(int value, std::pair<int, int> bounds)
{
    return std::clamp(value, bounds.first, bounds.second);
}

} // namespace

PageStyle bounded(PageStyle style)
{
    style.pointSize = within(style.pointSize, pointSizes);
    style.columnWidth = within(style.columnWidth, columnWidths);
    style.lineHeight = within(style.lineHeight, lineHeights);
    return style;
}

exports::Style styleOf(const PageStyle &style, bool isDark)
{
    exports::Style page;
    page.theme = themeOf(style.ground, isDark);
    page.pointSize = style.pointSize;
    page.columnWidth = style.columnWidth;
    page.lineHeight = style.lineHeight;
    page.justified = style.justified;
    return page;
}

} // namespace khobor::window
