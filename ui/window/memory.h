// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers from one start to the next. GUI thread.

#pragma once

#include "look/theme.h"
#include "window/pagestyle.h"

class QMainWindow;

namespace khobor::window {

/// The window's place and the widths of its panes, which are the splitters inside it that have object names.
void restorePanes(QMainWindow &window);
void rememberPanes(const QMainWindow &window);

[[nodiscard]] look::Theme rememberedTheme();
void rememberTheme(look::Theme theme);

/// The language the window speaks, "bn" or "en"; Bangla until a reader chooses.
[[nodiscard]] QString rememberedLanguage();
void rememberLanguage(const QString &language);

/// How stories look.
[[nodiscard]] PageStyle rememberedPage();
void rememberPage(const PageStyle &style);

/// Whether the field for notes is shown.
[[nodiscard]] bool isNoteRemembered();
void rememberNote(bool isShown);

} // namespace khobor::window
