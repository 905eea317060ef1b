// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/chrome.h"

#include "look/fonts.h"
#include "look/icons.h"
#include "look/theme.h"
#include "models/language.h"
#include "window/actions.h"
#include "window/memory.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace khobor::window {

using namespace Qt::StringLiterals;
using look::Theme;

namespace {

struct Menu {
    Q_DECLARE_TR_FUNCTIONS(Menu)
};

void addThemes(QMenu *menu, look::Appearance &appearance)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](Theme theme, const QString &text) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance.theme() == theme);
        QObject::connect(action, &QAction::triggered, &appearance, [theme, &appearance] {
            appearance.setTheme(theme);
            rememberTheme(theme);
        });
    };
    add(Theme::System, Menu::tr("As the desktop"));
    add(Theme::Light, Menu::tr("Paper"));
    add(Theme::Dark, Menu::tr("Night"));
    menu->addActions(group->actions());
}

void addLanguages(QMenu *menu, const std::function<void(QString)> &choose)
{
    auto *group = new QActionGroup(menu);
    const bool isBangla = models::interfaceLanguage() == bangla::Language::Bangla;
    // Each in its own words, for a reader who cannot read the other.
    for (const auto &[code, name, isSpoken] :
         {std::tuple(u"bn"_s, u"বাংলা"_s, isBangla), std::tuple(u"en"_s, u"English"_s, !isBangla)}) {
        QAction *action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(isSpoken);
        if (!isSpoken)
            QObject::connect(action, &QAction::triggered, menu, [choose, code] { choose(code); });
    }
    menu->addActions(group->actions());
}

QToolButton *makeMenuButton(QMenu *menu)
{
    auto *button = new QToolButton;
    button->setIcon(look::icon(u"menu"_s));
    button->setToolTip(Menu::tr("Menu"));
    button->setAccessibleName(button->toolTip());
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setShortcut(QKeySequence(Qt::Key_F10));
    return button;
}

} // namespace

void addToolBar(QMainWindow &window, const Actions &actions, QWidget *masthead, QWidget *search, QMenu *menu)
{
    auto *bar = new QToolBar(Menu::tr("Tools"), &window);
    bar->setObjectName("tools"_L1);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->addWidget(masthead);
    bar->addSeparator();
    bar->addActions({actions.refresh, actions.stop, actions.offline});
    bar->addSeparator();
    bar->addActions({actions.back, actions.forward});
    bar->addSeparator();
    bar->addActions({actions.save, actions.read, actions.note, actions.original, actions.pdf});
    bar->addAction(actions.pageStyle);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(search);
    bar->addWidget(makeMenuButton(menu));
    window.setContextMenuPolicy(Qt::NoContextMenu);
    window.addToolBar(bar);
}

QList<dialogs::KeyGroup> keyGroups(const Actions &actions)
{
    return {{Menu::tr("Read"),
             {actions.next, actions.previous, actions.nextUnread, actions.onward, actions.back, actions.forward,
              actions.original}},
            {Menu::tr("Mark and keep"),
             {actions.save, actions.read, actions.allRead, actions.note, actions.copyLink, actions.pdf}},
            {Menu::tr("Find"), {actions.search, actions.palette}},
            {Menu::tr("Papers"), {actions.refresh, actions.stop, actions.addPaper}},
            {Menu::tr("Window"), {actions.pageStyle, actions.larger, actions.smaller, actions.keys, actions.quit}}};
}

QMenu *makeMenu(QMainWindow &window, const Actions &actions, look::Appearance &appearance,
                const std::function<void(QString)> &chooseLanguage)
{
    auto *menu = new QMenu(&window);
    menu->addActions({actions.refresh, actions.stop, actions.offline, actions.allRead});
    menu->addSeparator();
    menu->addActions({actions.next, actions.previous, actions.nextUnread, actions.onward, actions.back, actions.forward});
    menu->addSeparator();
    menu->addActions(actions.ofStory());
    menu->addSeparator();
    menu->addActions({actions.addPaper, actions.importList, actions.exportList});
    menu->addSeparator();
    menu->addActions({actions.search, actions.palette, actions.pageStyle, actions.larger, actions.smaller});
    addThemes(menu->addMenu(Menu::tr("Theme")), appearance);
    addLanguages(menu->addMenu(Menu::tr("Language (ভাষা)")), chooseLanguage);
    menu->addSeparator();
    menu->addActions({actions.keys, actions.quit});
    return menu;
}

} // namespace khobor::window
