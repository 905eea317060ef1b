// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/legacy.h"

#include "bangla/bijoy.h"

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr double beyondDoubt = 0.9;
constexpr qsizetype sample = 1000; ///< letters that settle it

/// Bijoy has no letter of any other script; what has some is a story in another language.
bool isLatinToTheEye(QStringView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common;
    });
}

QString converted(const QString &text)
{
    return bangla::bijoyConfidence(text) > 0.5 ? bangla::fromBijoy(text) : text;
}

QString convertedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = converted(line);
    return lines.join(u'\n');
}

/// The same for sanitised HTML, whose text knows four entities.
QString convertedHtml(const QString &html)
{
    QString out;
    for (qsizetype at = 0; at < html.size();) {
        const bool isTag = html[at] == u'<';
        qsizetype end = html.indexOf(isTag ? u'>' : u'<', at);
        end = end < 0 ? html.size() : end + (isTag ? 1 : 0);
        QString part = html.sliced(at, end - at);
        if (!isTag) {
            part.replace("&lt;"_L1, "<"_L1)
                .replace("&gt;"_L1, ">"_L1)
                .replace("&quot;"_L1, "\""_L1)
                .replace("&amp;"_L1, "&"_L1);
            part = converted(part).toHtmlEscaped();
        }
        out += part;
        at = end;
    }
    return out;
}

} // namespace

void convertLegacyText(Article &article)
{
    const QStringView beginning = QStringView(article.text).first(std::min(article.text.size(), sample));
    if (!isLatinToTheEye(beginning) || bangla::bijoyConfidence(beginning) < beyondDoubt)
        return;
    article.text = convertedLines(article.text);
    article.html = convertedHtml(article.html);
    for (QString *text : {&article.title, &article.dek, &article.section, &article.source, &article.lead.caption})
        *text = converted(*text);
    for (QString &author : article.authors)
        author = converted(author);
    for (Picture &picture : article.pictures)
        picture.caption = converted(picture.caption);
    for (RelatedLink &link : article.related)
        link.title = converted(link.title);
}

} // namespace khobor::extract
