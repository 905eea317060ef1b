// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/keysheet.h"

#include "look/fonts.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace khobor::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr int keysWidth = 110; // so that all groups stand in line

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

QWidget *makeGroup(const KeyGroup &group)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, keysWidth);
    auto *heading = new QLabel(group.heading);
    heading->setFont(look::serif(12, QFont::Bold));
    heading->setForegroundRole(QPalette::Accent);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : group.actions) {
        if (action->shortcuts().isEmpty())
            continue;
        auto *keys = new QLabel(keysOf(*action));
        keys->setFont(look::sans(9.5, QFont::Bold));
        auto *text = new QLabel(action->text());
        text->setFont(look::sans(9.5));
        text->setWordWrap(true);
        grid->addWidget(keys, row, 0);
        grid->addWidget(text, row++, 1);
    }
    return box;
}

} // namespace

KeySheet::KeySheet(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setBackgroundRole(QPalette::Base);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(28, 22, 28, 22);
    columns->setSpacing(40);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(16);
        columns->addLayout(column, 1);
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        (i < groups.size() / 2 ? left : right)->addWidget(makeGroup(groups.at(i)));
    left->addStretch();
    right->addStretch();
    setMinimumWidth(640);
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

} // namespace khobor::dialogs
