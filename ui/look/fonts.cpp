// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace khobor::look {

using namespace Qt::StringLiterals;

namespace {

// High above the line (reph, candrabindu over an i-sign) and deep below it (stacks of three over a u-sign).
constexpr QStringView tallestWords =
    u"ঊর্ধ্ব পূর্ণিমা ছিঁড়ে হাঁটি রাষ্ট্রীয় ষ্ট্রু ভ্রূণ শুশ্রূষা স্ক্রু লক্ষ্মী উজ্জ্বল দুর্বৃত্ত কর্তৃত্ব চট্টগ্রাম দ্বন্দ্ব Åg";

QFont family(const QStringList &families, qreal points, QFont::Weight weight)
{
    QFont font(families);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

bool hasInk(const QImage &image, int y)
{
    const uchar *line = image.constScanLine(y);
    return std::any_of(line, line + image.width(), [](uchar alpha) { return alpha > 0; });
}

} // namespace

Result<void> pinFonts()
{
    QStringList missing;
    for (const QString &name : {u"Noto Sans Bengali"_s, u"Noto Serif Bengali"_s}) {
        if (!QFontDatabase::hasFamily(name))
            missing.append(name);
        else
            QFontDatabase::addApplicationFallbackFontFamily(QChar::Script_Bengali, name);
    }
    if (!missing.isEmpty())
        return failure(ErrorKind::FileNotFound, missing.join(u", "_s));
    return {};
}

QFont serif(qreal points, QFont::Weight weight)
{
    return family({u"Noto Serif Bengali"_s, u"Noto Serif"_s}, points, weight);
}

QFont sans(qreal points, QFont::Weight weight)
{
    return family({u"Noto Sans Bengali"_s, u"Noto Sans"_s}, points, weight);
}

LineMetrics lineMetrics(const QFont &font)
{
    const QFontMetrics announced(font);
    const int baseline = 2 * announced.height();
    QImage image(announced.horizontalAdvance(tallestWords.toString()) + 8, 4 * announced.height(), QImage::Format_Alpha8);
    image.fill(0);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(4, baseline, tallestWords.toString());
    painter.end();
    int top = 0;
    while (top < baseline && !hasInk(image, top))
        ++top;
    int bottom = image.height();
    while (bottom > baseline && !hasInk(image, bottom - 1))
        --bottom;
    return {baseline - top + 1, bottom - top + 2};
}

} // namespace khobor::look
