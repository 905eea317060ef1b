// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actions.h"

#include "look/icons.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Plain, Checkable };

struct Row {
    QAction *Actions::*member;
    const char *icon; // empty for none
    const char *text;
    const char *keys; // separated by spaces
    Kind kind = Kind::Plain;
};

constexpr std::array table{
    Row{&Actions::refresh, "refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "F5 Ctrl+R"},
    Row{&Actions::stop, "stop", QT_TRANSLATE_NOOP("Actions", "Stop refreshing"), "Esc"},
    Row{&Actions::offline, "offline", QT_TRANSLATE_NOOP("Actions", "Work offline"), "", Kind::Checkable},
    Row{&Actions::back, "back", QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left"},
    Row{&Actions::forward, "forward", QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right"},
    Row{&Actions::save, "save", QT_TRANSLATE_NOOP("Actions", "Save story"), "S", Kind::Checkable},
    Row{&Actions::read, "read", QT_TRANSLATE_NOOP("Actions", "Read"), "M", Kind::Checkable},
    Row{&Actions::note, "note", QT_TRANSLATE_NOOP("Actions", "Note"), "Ctrl+E", Kind::Checkable},
    Row{&Actions::original, "original", QT_TRANSLATE_NOOP("Actions", "Open the paper's page in the browser"), "O"},
    Row{&Actions::copyLink, "", QT_TRANSLATE_NOOP("Actions", "Copy the link"), "Ctrl+L"},
    Row{&Actions::mail, "", QT_TRANSLATE_NOOP("Actions", "Send by e-mail…"), ""},
    Row{&Actions::pdf, "pdf", QT_TRANSLATE_NOOP("Actions", "Export as PDF…"), "Ctrl+P"},
    Row{&Actions::search, "search", QT_TRANSLATE_NOOP("Actions", "Search"), "/ Ctrl+F"},
    Row{&Actions::palette, "", QT_TRANSLATE_NOOP("Actions", "Go to anything…"), "Ctrl+K"},
    Row{&Actions::next, "", QT_TRANSLATE_NOOP("Actions", "Next headline"), "J"},
    Row{&Actions::previous, "", QT_TRANSLATE_NOOP("Actions", "Previous headline"), "K"},
    Row{&Actions::nextUnread, "", QT_TRANSLATE_NOOP("Actions", "Next unread story"), "N"},
    Row{&Actions::onward, "", QT_TRANSLATE_NOOP("Actions", "Read on"), "Space"},
    Row{&Actions::allRead, "allread", QT_TRANSLATE_NOOP("Actions", "Mark all here as read"), "Ctrl+Shift+M"},
    Row{&Actions::addPaper, "", QT_TRANSLATE_NOOP("Actions", "Add a paper…"), "Ctrl+N"},
    Row{&Actions::importList, "", QT_TRANSLATE_NOOP("Actions", "Add papers from a list (OPML)…"), ""},
    Row{&Actions::exportList, "", QT_TRANSLATE_NOOP("Actions", "Write the list of papers (OPML)…"), ""},
    Row{&Actions::pageStyle, "text", QT_TRANSLATE_NOOP("Actions", "How stories look"), "Ctrl+T"},
    Row{&Actions::larger, "", QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++ Ctrl+="},
    Row{&Actions::smaller, "", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"},
    Row{&Actions::keys, "", QT_TRANSLATE_NOOP("Actions", "Show all keys"), "? F1"},
    Row{&Actions::quit, "", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
};

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list.append(QKeySequence(key, QKeySequence::PortableText));
    return list;
}

QAction *make(const Row &row, QWidget *parent)
{
    auto *action = new QAction(QCoreApplication::translate("Actions", row.text), parent);
    if (*row.icon != '\0')
        action->setIcon(look::icon(QString::fromLatin1(row.icon)));
    action->setCheckable(row.kind == Kind::Checkable);
    action->setShortcuts(sequences(row.keys));
    if (!action->shortcut().isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    parent->addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget *parent)
{
    for (const Row &row : table)
        this->*row.member = make(row, parent);
}

QList<QAction *> Actions::ofStory() const
{
    return {save, read, note, original, copyLink, mail, pdf};
}

} // namespace khobor::window
