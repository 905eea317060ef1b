// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pagestyle.h"

namespace khobor::window {

using Ground = PageStyle::Ground;
using PageTheme = exports::Style::Theme;

namespace {

PageTheme themeOf(Ground ground, bool isDark)
{
    switch (ground) {
    case Ground::AsWindow:
        return isDark ? PageTheme::Night : PageTheme::Paper;
    case Ground::Paper:
        return PageTheme::Paper;
    case Ground::Sepia:
        return PageTheme::Sepia;
    case Ground::Night:
        return PageTheme::Night;
    }
    Q_UNREACHABLE_RETURN(PageTheme::Paper);
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
