// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/headlineview.h"

#include "lists/headlinedelegate.h"
#include "look/fonts.h"
#include "look/scrollbar.h"
#include "models/headlinemodel.h"

#include <QLoggingCategory>
#include <QPainter>
#include <QTimer>

namespace khobor::lists {

using namespace std::chrono_literals;
using models::HeadlineModel;

namespace {

// For whoever measures a start: ./dev bench start.
Q_LOGGING_CATEGORY(startLog, "khobor.start", QtWarningMsg)

} // namespace

HeadlineView::HeadlineView(HeadlineModel &model, store::Library &library, Clock clock, QWidget *parent)
    : QListView(parent), m_model(model), m_thumbnails(library, HeadlineDelegate::thumbnailSize(), devicePixelRatioF())
{
    setItemDelegate(new HeadlineDelegate(m_thumbnails, std::move(clock), this));
    setModel(&model);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Headlines"));
    look::slimScrollBar(*this);
    connect(&m_thumbnails, &models::Thumbnails::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &HeadlineModel::loaded, this, &HeadlineView::settle);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    minute->start(60s);
}

void HeadlineView::setEmptyText(const QString &title, const QString &advice)
{
    m_emptyTitle = title;
    m_emptyAdvice = advice;
    setAccessibleDescription(title + u' ' + advice);
    viewport()->update();
}

ArticleId HeadlineView::currentArticle() const
{
    return currentIndex().isValid() ? m_model.headline(currentIndex()).id : ArticleId();
}

void HeadlineView::showArticle(ArticleId article)
{
    m_shown = article;
    goTo(m_model.indexOf(article));
}

void HeadlineView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

// The story that is open is marked again when another selection holds it too.
void HeadlineView::settle()
{
    if (!isOpen(currentIndex()) && !m_shown.isNull())
        goTo(m_model.indexOf(m_shown));
    viewport()->update();
}

// A view that gets the focus makes its first row current but does not select it: nobody has asked for that story.
bool HeadlineView::isOpen(const QModelIndex &index) const
{
    return index.isValid() && selectionModel()->isSelected(index);
}

bool HeadlineView::step(int step)
{
    const int row = isOpen(currentIndex()) ? currentIndex().row() + step : 0;
    const QModelIndex next = m_model.index(row);
    goTo(next);
    return next.isValid();
}

bool HeadlineView::stepToUnread()
{
    const int count = m_model.rowCount();
    const int start = currentIndex().row() + 1;
    for (int i = 0; i < count; ++i) {
        const QModelIndex index = m_model.index((start + i) % count);
        if (m_model.headline(index).isRead)
            continue;
        goTo(index);
        return true;
    }
    return false;
}

void HeadlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!isOpen(current) || m_model.headline(current).id == m_shown)
        return;
    m_shown = m_model.headline(current).id;
    Q_EMIT opened(m_shown);
}

void HeadlineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_hasPainted && m_model.rowCount() > 0) {
        m_hasPainted = true;
        QTimer::singleShot(0, this, [] { qCDebug(startLog, "headlines painted"); });
    }
    if (m_model.rowCount() == 0 && !m_model.isLoading())
        paintEmpty();
}

void HeadlineView::paintEmpty()
{
    QPainter painter(viewport());
    const QRect area = viewport()->rect().adjusted(32, 0, -32, 0);
    const QFont titleFont = look::serif(14, QFont::Bold);
    painter.setFont(titleFont);
    painter.setPen(palette().color(QPalette::Text));
    const int middle = area.height() * 2 / 5;
    painter.drawText(QRect(area.left(), 0, area.width(), middle), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     m_emptyTitle);
    painter.setFont(look::sans(10));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(area.left(), middle + 8, area.width(), area.height() - middle),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyAdvice);
}

} // namespace khobor::lists
