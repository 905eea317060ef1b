// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/fold.h"
#include "bangla/letters.h"

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// Composes the three letters that NFC takes apart, ব + nukta as the র it is meant to be, and drops any other nukta.
/// A nukta typed after the vowel sign (রযে়ছে) goes to the letter before it.
QString withNuktas(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c != Nukta) {
            result += c;
            continue;
        }
        const qsizetype base = isVowelSign(at(result, result.size() - 1)) ? result.size() - 2 : result.size() - 1;
        switch (at(result, base).unicode()) {
        case u'ড':
            result[base] = LetterRra;
            break;
        case u'ঢ':
            result[base] = LetterRha;
            break;
        case u'য':
            result[base] = LetterYya;
            break;
        case u'ব':
            result[base] = u'র';
            break;
        default:
            break;
        }
    }
    return result;
}

/// The khanda ta of before Unicode 4.1, and the joiners, which only say how to draw.
QString withoutJoiners(QString text)
{
    text.replace(u"ত\u09CD\u200D"_s, QString(KhandaTa));
    text.removeIf([](QChar c) { return isJoiner(c) || c == QChar(0x00AD) || c == QChar(0xFEFF) || c == QChar(0x200B); });
    return text;
}

QChar dandaFor(QChar c)
{
    switch (c.unicode()) {
    case u'|':
    case 0x09F7: // the currency numerator four
    case 0x09E4: // reserved for a danda that was never encoded
        return Danda;
    case 0x09E5:
        return DoubleDanda;
    default:
        return c;
    }
}

/// ে or ৈ typed before its consonant, as on a typewriter (েশৗ).
bool isVisualOrder(const QString &text, qsizetype index)
{
    return (text[index] == SignE || text[index] == SignAi || text[index] == SignI) && isConsonant(at(text, index + 1))
        && !isConsonant(at(text, index - 1)) && at(text, index - 1) != Nukta
        && (at(text, index + 2) == AuLengthMark || at(text, index + 2) == SignAa);
}

/// Puts a vowel sign that stands before its consonant behind it.
QString inLogicalOrder(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isVisualOrder(text, i))
            qSwap(text[i], text[i + 1]);
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// A sign may stand once, on a consonant; hasanta may stand on a consonant alone.
bool isStray(const QString &before, QChar c)
{
    const QChar last = at(before, before.size() - 1);
    if (isVowelSign(c))
        return !isConsonant(last);
    if (c == Hasanta)
        return !isConsonant(last);
    return isModifier(c) && c == last;
}

/// Whether the joined consonant just written repeats the one before it: ব্ব্ব for ব্ব has been typed once too often.
bool repeatsPhala(const QString &text)
{
    const qsizetype n = text.size();
    return n >= 5 && text[n - 1] == text[n - 3] && text[n - 2] == Hasanta && text[n - 4] == Hasanta;
}

QString withoutStrays(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == SignAa && result.endsWith(u'অ')) {
            result.back() = u'আ';
            continue;
        }
        if (isStray(result, c))
            continue;
        result += dandaFor(c);
        if (repeatsPhala(result))
            result.chop(2);
    }
    return result;
}

} // namespace

QString canonical(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_KC);
    return withoutStrays(withNuktas(inLogicalOrder(withoutJoiners(composed))));
}

} // namespace khobor::bangla
