// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/searchfield.h"

#include "look/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace khobor::window {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search the headlines and stories"));
    addAction(look::icon(u"search"_s), LeadingPosition);
    // Not the style's own button: its icon is looked for in thirty thousand places when there is no icon theme.
    QAction *wipe = addAction(look::icon(u"stop"_s), TrailingPosition);
    wipe->setText(tr("Clear"));
    wipe->setToolTip(wipe->text());
    wipe->setVisible(false);
    connect(wipe, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, wipe, [wipe](const QString &text) { wipe->setVisible(!text.isEmpty()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
}

void SearchField::announce()
{
    m_soon.stop();
    const QString words = text().simplified();
    if (std::exchange(m_announced, words) != words)
        Q_EMIT searched(words);
}

// Escape is a key of the window too; in here it is ours.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        announce();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace khobor::window
