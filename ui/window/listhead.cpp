// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listhead.h"

#include "look/fonts.h"
#include "look/icons.h"

#include <QAction>
#include <QHBoxLayout>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;

} // namespace

Selection narrowed(Selection selection, const Filters &filters)
{
    selection.unreadOnly |= filters.unread;
    selection.savedOnly |= filters.saved;
    selection.picturedOnly |= filters.pictured;
    selection.notedOnly |= filters.noted;
    return selection;
}

ListHead::ListHead(QAction *allRead, QWidget *parent) : QWidget(parent), m_title(new QLabel)
{
    m_title->setFont(look::serif(12, QFont::Bold));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 2);
    row->setSpacing(0);
    row->addWidget(m_title, 1);
    m_unread = addSwitch(u"unread"_s, tr("Only unread stories"));
    m_saved = addSwitch(u"save"_s, tr("Only saved stories"));
    m_pictured = addSwitch(u"picture"_s, tr("Only stories with a picture"));
    m_noted = addSwitch(u"note"_s, tr("Only stories with a note"));
    auto *read = new QToolButton;
    read->setDefaultAction(allRead);
    read->setToolButtonStyle(Qt::ToolButtonIconOnly);
    read->setAutoRaise(true);
    read->setIconSize({iconSide, iconSide});
    row->addSpacing(4);
    row->addWidget(read);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QToolButton *ListHead::addSwitch(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(look::icon(icon));
    button->setIconSize({iconSide, iconSide});
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &ListHead::filtered);
    return button;
}

void ListHead::setTitle(const QString &title)
{
    m_text = title;
    m_title->setAccessibleName(title);
    elide();
}

Filters ListHead::filters() const
{
    return {.unread = m_unread->isChecked(),
            .saved = m_saved->isChecked(),
            .pictured = m_pictured->isChecked(),
            .noted = m_noted->isChecked()};
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void ListHead::elide()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_text, Qt::ElideRight, m_title->width()));
}

} // namespace khobor::window
