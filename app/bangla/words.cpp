// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/words.h"

#include "bangla/letters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace khobor::bangla {

namespace {

bool hasLetterOrDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Whether a boundary at `index` only comes from a joiner inside a word.
bool isInsideWord(QStringView text, qsizetype index)
{
    if (index <= 0 || index >= text.size())
        return false;
    const QChar before = text[index - 1], after = text[index];
    return (isJoiner(before) && isBanglaLetter(after)) || (isJoiner(after) && isBanglaLetter(before))
        || (isBanglaLetter(before) && (isVowelSign(after) || isModifier(after) || after == Hasanta || after == Nukta))
        || (before == Hasanta && isConsonant(after));
}

/// Joiners at either end belong to no word.
Span withoutOuterJoiners(QStringView text, Span span)
{
    while (span.length > 0 && isJoiner(text[span.start])) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && isJoiner(text[span.end() - 1]))
        --span.length;
    return span;
}

} // namespace

QList<Span> words(QStringView text)
{
    QList<Span> result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        if (isInsideWord(text, end))
            continue;
        const Span span = withoutOuterJoiners(text, {start, end - start});
        if (hasLetterOrDigit(textOf(text, span)))
            result.append(span);
        start = end;
    }
    return result;
}

} // namespace khobor::bangla
