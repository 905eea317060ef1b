// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the rows of the list of headlines. GUI thread.

#pragma once

#include "core/clock.h"
#include "core/records.h"
#include "lists/headlinelayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace khobor::models {
class Thumbnails;
}

namespace khobor::lists {

/// Headline, outlet, section and time with the picture at the right; a dot before what is unread. All rows are equally
/// high; nothing is decoded or shaped twice while painting.
class HeadlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HeadlineDelegate(models::Thumbnails &thumbnails, Clock clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The size that thumbnails are shown at.
    static QSize thumbnailSize();

private:
    [[nodiscard]] const HeadlineLayout &layout(const Headline &headline, const QModelIndex &index, int width) const;
    void drawThumbnail(QPainter *painter, const QRect &row, const Headline &headline, const QPalette &palette) const;
    void drawMarks(QPainter *painter, QPoint place, const Headline &headline, const QPalette &palette) const;

    models::Thumbnails &m_thumbnails;
    Clock m_clock;
    HeadlineFonts m_fonts;
    mutable QCache<ArticleId, HeadlineLayout> m_layouts;
};

} // namespace khobor::lists
