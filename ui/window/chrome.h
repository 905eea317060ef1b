// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tool bar and the menu. GUI thread.

#pragma once

#include "dialogs/keysheet.h"

#include <QString>

#include <functional>

class QMainWindow;
class QMenu;
class QWidget;

namespace khobor::look {
class Appearance;
}

namespace khobor::window {

struct Actions;

/// Adds the one tool bar: masthead, actions, search field, menu.
void addToolBar(QMainWindow &window, const Actions &actions, QWidget *masthead, QWidget *search, QMenu *menu);

/// The actions by what they are for, for the sheet of keys.
[[nodiscard]] QList<dialogs::KeyGroup> keyGroups(const Actions &actions);

/// Everything that can be done, with its keys; themes are chosen and remembered here. `chooseLanguage` is given "bn" or "en".
[[nodiscard]] QMenu *makeMenu(QMainWindow &window, const Actions &actions, look::Appearance &appearance,
                              const std::function<void(QString)> &chooseLanguage);

} // namespace khobor::window
