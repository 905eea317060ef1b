// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/rowpaint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace khobor::lists {

namespace {

constexpr qreal radius = 5;

// Highlight is the tint of a chosen row also while another pane has the focus: what one reads stays marked.
QColor ground(const QStyleOptionViewItem &option)
{
    const bool isActive = option.state & QStyle::State_Active;
    if (option.state & QStyle::State_Selected)
        return option.palette.color(isActive ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::AlternateBase);
    return Qt::transparent;
}

} // namespace

void paintRow(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground(option));
    const QRectF rect = QRectF(option.rect).adjusted(4, 1, -4, -1);
    painter->drawRoundedRect(rect, radius, radius);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option.palette.color(QPalette::Accent));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter->restore();
}

} // namespace khobor::lists
