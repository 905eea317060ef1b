// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/headlinedelegate.h"

#include "bangla/dateline.h"
#include "lists/rowpaint.h"
#include "look/icons.h"
#include "models/headlinemodel.h"
#include "models/language.h"
#include "models/thumbnails.h"

#include <QPainter>
#include <QPainterPath>

namespace khobor::lists {

using namespace Qt::StringLiterals;
using models::HeadlineModel;

namespace {

constexpr int above = 10;
constexpr int before = 26;
constexpr int after = 14;
constexpr int gap = 12;
constexpr int dot = 8;
constexpr int markSide = 14;
constexpr int keptLayouts = 400;
constexpr QSize thumbnail{84, 63};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// In a narrow list the section goes first, then the time: the list is in its order anyway.
QStringList metasOf(const Headline &headline, const QModelIndex &index, const QDateTime &now)
{
    const QString outlet = index.data(HeadlineModel::OutletNameRole).toString();
    const QString section = index.data(HeadlineModel::SectionNameRole).toString();
    const QString time = bangla::timeInWords(headline.time, now, models::interfaceLanguage());
    return {joined({outlet, section, time}), joined({outlet, time}), outlet.isEmpty() ? time : outlet};
}

} // namespace

HeadlineDelegate::HeadlineDelegate(models::Thumbnails &thumbnails, Clock clock, QObject *parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails), m_clock(std::move(clock)), m_layouts(keptLayouts)
{
}

QSize HeadlineDelegate::thumbnailSize()
{
    return thumbnail;
}

QSize HeadlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(m_fonts.textHeight(), thumbnail.height()) + 2 * above};
}

const HeadlineLayout &HeadlineDelegate::layout(const Headline &headline, const QModelIndex &index, int width) const
{
    const HeadlineText text{headline.title, headline.dek, metasOf(headline, index, m_clock()), headline.isRead, width};
    const HeadlineLayout *known = m_layouts.object(headline.id);
    if (!known || known->text() != text)
        m_layouts.insert(headline.id, new HeadlineLayout(text, m_fonts));
    return *m_layouts.object(headline.id);
}

void HeadlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto headline = index.data(HeadlineModel::HeadlineRole).value<Headline>();
    const QPalette &palette = option.palette;
    paintRow(painter, option);
    QRect rest = option.rect.adjusted(before, above, -after, -above);
    if (!headline.picture.isNull()) {
        drawThumbnail(painter, rest, headline, palette);
        rest.setRight(rest.right() - thumbnail.width() - gap);
    }
    const int marks = (headline.isSaved ? markSide + 4 : 0) + (headline.hasNote ? markSide + 4 : 0);
    const HeadlineLayout &lines = layout(headline, index, rest.width() - marks);
    lines.draw(painter, rest.topLeft(), palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText));
    if (!headline.isRead) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Accent));
        painter->drawEllipse(QRectF(rest.left() - 15, rest.top() + (m_fonts.title.height - dot) / 2.0 + 1, dot, dot));
    }
    drawMarks(painter, rest.topRight(), headline, palette);
}

void HeadlineDelegate::drawThumbnail(QPainter *painter, const QRect &row, const Headline &headline,
                                     const QPalette &palette) const
{
    const QRect frame(QPoint(row.right() - thumbnail.width() + 1, row.top() + 2), thumbnail);
    QPainterPath path;
    path.addRoundedRect(frame, 4, 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, palette.color(QPalette::Button));
    painter->setClipPath(path);
    painter->drawPixmap(frame.topLeft(), m_thumbnails.thumbnail(headline.picture, models::drawingsOf(headline)));
    painter->restore();
}

void HeadlineDelegate::drawMarks(QPainter *painter, QPoint place, const Headline &headline, const QPalette &palette) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QColor colour = palette.color(QPalette::Accent);
    int x = place.x() - markSide + 1;
    for (const auto &[isShown, name] : {std::pair(headline.isSaved, u"saved"_s), std::pair(headline.hasNote, u"note"_s)}) {
        if (!isShown)
            continue;
        painter->drawPixmap(x, place.y() + 4, look::tinted(name, markSide, colour, ratio));
        x -= markSide + 4;
    }
}

} // namespace khobor::lists
