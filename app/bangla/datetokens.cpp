// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/datetokens.h"

#include "bangla/fold.h"
#include "bangla/letters.h"

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

constexpr int LongestNumber = 8;

bool isWordLetter(QChar c)
{
    return c.isLetter() || isBanglaLetter(c) || isJoiner(c);
}

/// Visarga between digits is a colon that was easier to type; the dots of "p.m." would look like a date's.
QString withPlainMarks(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 1; i + 1 < result.size(); ++i) {
        if (result[i] == Visarga && result[i - 1].isDigit())
            result[i] = u':';
    }
    result.replace(u"a.m."_s, u"am"_s, Qt::CaseInsensitive);
    result.replace(u"p.m."_s, u"pm"_s, Qt::CaseInsensitive);
    return result;
}

DateToken numberToken(QStringView digits)
{
    if (digits.size() > LongestNumber)
        return {};
    qint64 value = 0;
    for (const QChar c : digits)
        value = value * 10 + c.digitValue();
    return {DateTokenKind::Number, value, static_cast<int>(digits.size())};
}

template <class Predicate> qsizetype endOf(QStringView text, qsizetype start, Predicate belongs)
{
    while (start < text.size() && belongs(text[start]))
        ++start;
    return start;
}

} // namespace

QList<DateToken> dateTokens(QStringView source)
{
    const QString text = withPlainMarks(source);
    QList<DateToken> tokens;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text[i].isDigit()) {
            end = endOf(text, i, [](QChar c) { return c.isDigit(); });
            tokens.append(numberToken(QStringView(text).sliced(i, end - i)));
        } else if (isWordLetter(text[i])) {
            end = endOf(text, i, isWordLetter);
            tokens.append(dateWord(QStringView(text).sliced(i, end - i)));
        } else if (!text[i].isSpace()) {
            tokens.append({DateTokenKind::Symbol, text[i].unicode()});
        }
        i = end;
    }
    return tokens;
}

} // namespace khobor::bangla
