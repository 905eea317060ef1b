// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/headlinelayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

namespace khobor::lists {

namespace {

constexpr int metaGap = 3;

// How many characters of the text the first line holds.
int firstLineLength(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

QString fitting(const QStringList &variants, const QFont &font, int width)
{
    const QFontMetricsF metrics(font);
    for (const QString &variant : variants) {
        if (metrics.horizontalAdvance(variant) <= width)
            return variant;
    }
    return variants.value(variants.size() - 1);
}

} // namespace

HeadlineFonts::HeadlineFonts()
    : unread(look::serif(11.5, QFont::Bold)), read(look::serif(11.5)), dek(look::sans(9.5)), meta(look::sans(9)),
      title(look::lineMetrics(unread)), lesser(look::lineMetrics(meta))
{
}

int HeadlineFonts::textHeight() const
{
    return 2 * title.height + metaGap + lesser.height;
}

HeadlineLayout::HeadlineLayout(const HeadlineText &text, const HeadlineFonts &fonts) : m_text(text)
{
    const QFont &font = text.isRead ? fonts.read : fonts.unread;
    const QString title = text.title.simplified();
    const int length = firstLineLength(title, font, text.width);
    const QString rest = title.sliced(length).trimmed();
    m_isSecondDek = rest.isEmpty();
    setLine(m_first, title.first(length).trimmed(), font, 0, fonts.title.ascent);
    setLine(m_second, m_isSecondDek ? text.dek.simplified() : rest, m_isSecondDek ? fonts.dek : font, fonts.title.height,
            fonts.title.ascent);
    const bool isShort = m_isSecondDek && text.dek.isEmpty();
    setLine(m_meta, fitting(text.metas, fonts.meta, text.width), fonts.meta,
            (isShort ? 1 : 2) * fonts.title.height + metaGap, fonts.lesser.ascent);
}

// Lines are placed by their baselines at the ascent of the tallest ink, not at what the font announces.
void HeadlineLayout::setLine(QTextLayout &layout, const QString &text, const QFont &font, int top, int ascent)
{
    layout.setText(elided(text, font, m_text.width));
    layout.setFont(font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(QWIDGETSIZE_MAX);
        line.setPosition({0, top + ascent - line.ascent()});
    }
    layout.endLayout();
}

const HeadlineText &HeadlineLayout::text() const
{
    return m_text;
}

void HeadlineLayout::draw(QPainter *painter, QPoint topLeft, const QColor &ink, const QColor &lesserInk) const
{
    painter->setPen(ink);
    m_first.draw(painter, topLeft);
    painter->setPen(m_isSecondDek ? lesserInk : ink);
    m_second.draw(painter, topLeft);
    painter->setPen(lesserInk);
    m_meta.draw(painter, topLeft);
}

} // namespace khobor::lists
