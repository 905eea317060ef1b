// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One headline, broken into lines and shaped once, so that painting only places glyphs. GUI thread.

#pragma once

#include "look/fonts.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace khobor::lists {

/// The fonts of a row and the heights they need.
struct HeadlineFonts {
    HeadlineFonts();

    QFont unread;
    QFont read;
    QFont dek;
    QFont meta;
    look::LineMetrics title;
    look::LineMetrics lesser; ///< of the line below

    /// Two lines of headline and one below.
    [[nodiscard]] int textHeight() const;
};

/// What a row says.
struct HeadlineText {
    QString title;
    QString dek;
    QStringList metas; ///< outlet, section and time in one line, the fullest first; the first that fits is shown
    bool isRead = false;
    int width = 0; ///< of the lines, in pixels

    friend bool operator==(const HeadlineText &, const HeadlineText &) = default;
};

/// A headline of at most two lines, the rest elided; one that needs a single line has the dek's beginning below it.
class HeadlineLayout final
{
public:
    HeadlineLayout(const HeadlineText &text, const HeadlineFonts &fonts);

    [[nodiscard]] const HeadlineText &text() const;
    void draw(QPainter *painter, QPoint topLeft, const QColor &ink, const QColor &lesserInk) const;

private:
    void setLine(QTextLayout &layout, const QString &text, const QFont &font, int top, int ascent);

    HeadlineText m_text;
    QTextLayout m_first;
    QTextLayout m_second;
    QTextLayout m_meta;
    bool m_isSecondDek = false;
};

} // namespace khobor::lists
