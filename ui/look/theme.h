// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper, ink and one accent, by day and by night. GUI thread.

#pragma once

#include <QObject>
#include <QPalette>

namespace khobor::look {

/// What a reader chose.
enum class Theme { System, Light, Dark };

/// Beyond the roles' usual meaning: PlaceholderText is the ink of lesser lines, Mid the colour of rules, Accent the one
/// accent. Every ink stands out by at least 4.5 to 1 from Base, Window and Highlight.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Dresses the application in a theme. One for the program, made after the QApplication and before its widgets.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(Theme theme, QObject *parent = nullptr);

    /// Theme::System follows the desktop's colour scheme from now on.
    void setTheme(Theme theme);
    [[nodiscard]] Theme theme() const;
    /// Whether widgets are dark now.
    [[nodiscard]] bool isDark() const;

Q_SIGNALS:
    /// Widgets have turned dark or light.
    void changed();

private:
    void apply();

    Theme m_theme;
    bool m_isDark = false;
};

/// Stable key of a theme for the settings, and its inverse; an unknown key is Theme::System.
[[nodiscard]] QString themeKey(Theme theme);
[[nodiscard]] Theme themeFromKey(QStringView key);

} // namespace khobor::look
