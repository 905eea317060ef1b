// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/sectionview.h"

#include "lists/rowpaint.h"
#include "lists/sectiondelegate.h"
#include "look/scrollbar.h"
#include "models/sectionmodel.h"

#include <QHeaderView>
#include <QPainter>

namespace khobor::lists {

using models::RowKind;
using models::SectionModel;

namespace {

bool isGroup(const QModelIndex &index)
{
    return index.data(SectionModel::KindRole).toInt() == static_cast<int>(RowKind::Group);
}

} // namespace

SectionView::SectionView(SectionModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setItemDelegate(new SectionDelegate(this));
    setModel(&model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Sections and papers"));
    header()->setAccessibleName(accessibleName()); // hidden, but a screen reader may still come upon it
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, 6, 0, 6);
    look::slimScrollBar(*this);
    connect(&model, &QAbstractItemModel::modelReset, this, &SectionView::openGroups);
    openGroups();
}

void SectionView::openGroups()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex index = m_model.index(row, 0); isGroup(index))
            expand(index);
    }
    showSelection(m_shown);
}

void SectionView::showSelection(const Selection &selection)
{
    m_shown = selection;
    m_shown.search.clear();
    const QModelIndex index = m_model.indexOf(m_shown);
    if (index.isValid())
        setCurrentIndex(index);
}

void SectionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant chosen = current.data(SectionModel::SelectionRole);
    if (!chosen.isValid() || chosen.value<Selection>() == m_shown)
        return;
    m_shown = chosen.value<Selection>();
    Q_EMIT selectionChosen(m_shown);
}

// The ground runs under the branch too, so that the whole width reads as one row; the style's own would not.
void SectionView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    const QRect item = visualRect(index);
    const bool isHovered = viewport()->underMouse() && indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_MouseOver, isHovered);
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    row.rect = QRect(0, item.top(), viewport()->width(), item.height());
    if (!isGroup(index))
        paintRow(painter, row);
    drawBranches(painter, QRect(0, item.top(), item.left(), item.height()), index);
    row.rect = item;
    itemDelegate()->paint(painter, row, index);
}

void SectionView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model.hasChildren(index) || isGroup(index))
        return;
    const QPointF centre(rect.right() - 8, rect.center().y() + 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette().color(QPalette::PlaceholderText), 1.4));
    painter->translate(centre);
    painter->rotate(isExpanded(index) ? 90 : 0);
    painter->drawPolyline(QPolygonF({{-2, -4}, {2, 0}, {-2, 4}}));
    painter->restore();
}

} // namespace khobor::lists
