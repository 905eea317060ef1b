// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the rows of the tree of sections. GUI thread.

#pragma once

#include <QStyledItemDelegate>

namespace khobor::lists {

/// Icon, name and a count in the interface's digits; groups are small headings.
class SectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SectionDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The width that the count takes at the right end.
    int drawCount(QPainter *painter, const QStyleOptionViewItem &option, int count) const;

    QFont m_font;
    QFont m_small;
    int m_height;
};

} // namespace khobor::lists
