// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/stylesheet.h"

#include "export/palette.h"
#include "export/template.h"

#include <QCryptographicHash>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

// A CSS string with everything but Latin letters, digits and spaces written as a number.
QString cssString(const QString &text)
{
    QString quoted = u"\""_s;
    for (const char32_t character : text.toStdU32String()) {
        const bool isPlain = character < 0x80 && (QChar::isLetterOrNumber(character) || character == U' ');
        quoted += isPlain ? QString(QChar(char16_t(character))) : u"\\%1 "_s.arg(uint(character), 0, 16);
    }
    return quoted + u'"';
}

Slots variables(const Style &style)
{
    const Palette &colours = palette(style.theme);
    return {{u"serif"_s, cssString(style.serif)},
            {u"sans"_s, cssString(style.sans)},
            {u"size"_s, QString::number(style.pointSize)},
            {u"column"_s, QString::number(style.columnWidth)},
            {u"leading"_s, QString::number(style.lineHeight / 100.0)},
            {u"align"_s, style.justified ? u"justify"_s : u"start"_s},
            {u"scheme"_s, style.theme == Style::Theme::Night ? u"dark"_s : u"light"_s},
            {u"background"_s, colours.background},
            {u"panel"_s, colours.panel},
            {u"text"_s, colours.text},
            {u"quiet"_s, colours.quiet},
            {u"accent"_s, colours.accent},
            {u"rule"_s, colours.rule}};
}

} // namespace

QString styleSheet(const Style &style)
{
    const QString medium = style.medium == Style::Medium::Print ? u"print.css"_s : u"screen.css"_s;
    return fillTemplate(templateText(u"variables.css"_s), variables(style)) + u'\n' + templateText(u"story.css"_s) + u'\n'
        + templateText(medium);
}

QString styleSource(const QString &sheet)
{
    const QByteArray hash = QCryptographicHash::hash(sheet.toUtf8(), QCryptographicHash::Sha256);
    return u"'sha256-"_s + QString::fromLatin1(hash.toBase64()) + u'\'';
}

} // namespace khobor::exports
