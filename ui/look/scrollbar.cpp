// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/scrollbar.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace khobor::look {

namespace {

constexpr int breadth = 10;
constexpr qreal radius = 3;

// A style sheet would do, but its colours stay those of the palette it was first read under.
class SlimBar final : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

    [[nodiscard]] QSize sizeHint() const override { return {breadth, QScrollBar::sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (maximum() <= minimum())
            return;
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(underMouse() ? QPalette::PlaceholderText : QPalette::Mid));
        painter.drawRoundedRect(QRectF(handle).adjusted(2, 2, -2, -2), radius, radius);
    }
};

} // namespace

void slimScrollBar(QAbstractScrollArea &area)
{
    auto *bar = new SlimBar(Qt::Vertical);
    bar->setAttribute(Qt::WA_Hover);
    bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    area.setVerticalScrollBar(bar);
    // The ground beside the viewport, which is what shows through the bar.
    area.setBackgroundRole(area.viewport()->backgroundRole());
    area.setAutoFillBackground(true);
}

} // namespace khobor::look
