// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/sectiondelegate.h"

#include "look/fonts.h"
#include "look/icons.h"
#include "models/language.h"
#include "models/sectionmodel.h"

#include <QPainter>

namespace khobor::lists {

using namespace Qt::StringLiterals;
using models::RowKind;
using models::SectionModel;

namespace {

constexpr int margin = 8;
constexpr int iconSide = 16;

QString iconName(RowKind kind)
{
    switch (kind) {
    case RowKind::All:
        return u"all"_s;
    case RowKind::Unread:
        return u"unread"_s;
    case RowKind::Saved:
        return u"save"_s;
    case RowKind::Notes:
        return u"note"_s;
    case RowKind::Outlet:
        return u"paper"_s;
    case RowKind::Group:
    case RowKind::Topic:
    case RowKind::Section:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(SectionModel::KindRole).toInt());
}

} // namespace

SectionDelegate::SectionDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_font(look::sans(10)), m_small(look::sans(8.5, QFont::Bold)),
      m_height(look::lineMetrics(m_font).height + 6)
{
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, m_height};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowKind kind = kindOf(index);
    const bool isGroup = kind == RowKind::Group;
    const int count = index.data(SectionModel::CountRole).toInt();
    QRect rest = option.rect.adjusted(isGroup ? 0 : 2, 0, -margin, 0);
    const bool isTroubled = !index.data(SectionModel::TroubleRole).toString().isEmpty();
    if (const QString name = isTroubled ? u"warning"_s : iconName(kind); !name.isEmpty()) {
        const QColor colour = option.palette.color(kind == RowKind::Outlet ? QPalette::PlaceholderText : QPalette::Accent);
        const QPixmap icon = look::tinted(name, iconSide, colour, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rest.left(), rest.center().y() - iconSide / 2 + 1, icon);
        rest.setLeft(rest.left() + iconSide + margin);
    }
    rest.setRight(rest.right() - drawCount(painter, option, count));
    painter->setFont(isGroup ? m_small : m_font);
    painter->setPen(option.palette.color(isGroup ? QPalette::PlaceholderText : QPalette::Text));
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, name);
}

int SectionDelegate::drawCount(QPainter *painter, const QStyleOptionViewItem &option, int count) const
{
    if (count == 0)
        return 0;
    const QString text = models::shownNumber(count);
    painter->setFont(m_font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    return painter->fontMetrics().horizontalAdvance(text) + margin;
}

} // namespace khobor::lists
