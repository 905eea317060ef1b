// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/theme.h"

#include <QApplication>
#include <QStyleHints>

namespace khobor::look {

using namespace Qt::StringLiterals;

namespace {

struct Colours {
    QRgb margin; // around the panes
    QRgb paper;
    QRgb raised; // buttons, hovered rows
    QRgb chosen; // selected rows
    QRgb rule;
    QRgb faint; // what cannot be used
    QRgb lesser;
    QRgb ink;
    QRgb accent;
};

constexpr Colours day{0xfff3f0e9, 0xfffcfbf8, 0xffebe7de, 0xfff1dfd8, 0xffd8d2c6,
                      0xffa19b90, 0xff625e57, 0xff1d1c1a, 0xff9c241f};
constexpr Colours night{0xff191816, 0xff201f1c, 0xff2c2a27, 0xff47322e, 0xff3b3833,
                        0xff6f6a62, 0xffb3ada2, 0xffe9e5dd, 0xfff0968d};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QRgb colour, std::initializer_list<QPalette::ColorRole> roles) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, QColor(colour));
    };
    set(colours.margin, {QPalette::Window, QPalette::AlternateBase});
    set(colours.paper, {QPalette::Base, QPalette::ToolTipBase});
    set(colours.raised, {QPalette::Button, QPalette::Midlight, QPalette::Light});
    set(colours.chosen, {QPalette::Highlight});
    set(colours.rule, {QPalette::Mid, QPalette::Dark, QPalette::Shadow});
    set(colours.lesser, {QPalette::PlaceholderText});
    set(colours.ink,
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText,
         QPalette::BrightText});
    set(colours.accent, {QPalette::Accent, QPalette::Link, QPalette::LinkVisited});
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(colours.raised));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(day);
}

QPalette darkPalette()
{
    return paletteOf(night);
}

Appearance::Appearance(Theme theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

Theme Appearance::theme() const
{
    return m_theme;
}

bool Appearance::isDark() const
{
    return m_isDark;
}

void Appearance::apply()
{
    const bool isSystemDark = QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    m_isDark = m_theme == Theme::Dark || (m_theme == Theme::System && isSystemDark);
    QApplication::setPalette(m_isDark ? darkPalette() : lightPalette());
    Q_EMIT changed();
}

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Theme themeFromKey(QStringView key)
{
    if (key == "light"_L1)
        return Theme::Light;
    return key == "dark"_L1 ? Theme::Dark : Theme::System;
}

} // namespace khobor::look
