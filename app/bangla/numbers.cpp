// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/numbers.h"

#include "bangla/letters.h"

namespace khobor::bangla {

namespace {

constexpr char16_t BanglaZero = 0x09E6;

/// Puts commas from the right: after three digits, then after every `step` digits.
QString withCommas(QString digits, int step)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= step)
        digits.insert(at, u',');
    return digits;
}

} // namespace

QString toBanglaDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c >= u'0' && c <= u'9')
            c = QChar(BanglaZero + (c.unicode() - u'0'));
    }
    return result;
}

QString toLatinDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

QString number(qint64 value, Language language)
{
    const QString digits = QString::number(value);
    return language == Language::Bangla ? toBanglaDigits(digits) : digits;
}

QString grouped(qint64 value, Language language)
{
    QString digits = QString::number(value);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = withCommas(digits, language == Language::Bangla ? 2 : 3);
    if (negative)
        digits.prepend(u'-');
    return language == Language::Bangla ? toBanglaDigits(digits) : digits;
}

std::optional<qint64> toNumber(QStringView text)
{
    QString digits = toLatinDigits(text.trimmed());
    if (digits.startsWith(u',') || digits.endsWith(u','))
        return {};
    digits.remove(u',');
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok && !digits.startsWith(u'+') ? std::optional(value) : std::nullopt;
}

} // namespace khobor::bangla
