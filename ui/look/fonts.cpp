// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QStringList>

namespace khobor::look {

using namespace Qt::StringLiterals;

namespace {

// Tall above (reph, candrabindu, i-signs) and deep below (three consonants over a u-sign or a ra-phala).
constexpr QStringView tallestStacks = u"র্ক্ষিঁ র্দ্ধ্বীঁ ক্ষ্ম্যূঁ ন্দ্রৈৌঁ ষ্ট্র্যু স্ক্রূ জ্জ্বু ট্টৃ Ågjq";

QFont family(const QStringList &families, qreal points, QFont::Weight weight)
{
    QFont font(families);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QRect ink(const QFont &font)
{
    return QFontMetrics(font).tightBoundingRect(tallestStacks.toString());
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

int lineHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height(), ink(font).height() + 1);
}

int inkAscent(const QFont &font)
{
    return std::max(QFontMetrics(font).ascent(), -ink(font).top());
}

} // namespace khobor::look
