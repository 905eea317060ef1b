// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of the Bangla block by name and by kind. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

constexpr QChar Candrabindu(0x0981), Anusvara(0x0982), Visarga(0x0983), Nukta(0x09BC), Hasanta(0x09CD);
constexpr QChar SignAa(0x09BE), SignI(0x09BF), SignIi(0x09C0), SignU(0x09C1), SignUu(0x09C2), SignVocalicR(0x09C3);
constexpr QChar SignE(0x09C7), SignAi(0x09C8), SignO(0x09CB), SignAu(0x09CC), AuLengthMark(0x09D7);
constexpr QChar KhandaTa(0x09CE), LetterRra(0x09DC), LetterRha(0x09DD), LetterYya(0x09DF);
constexpr QChar AssameseRa(0x09F0), AssameseWa(0x09F1), Danda(0x0964), DoubleDanda(0x0965);
constexpr QChar ZeroWidthJoiner(0x200D), ZeroWidthNonJoiner(0x200C);

/// The character at an index, null where the text has none.
[[nodiscard]] inline QChar at(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}

/// ক to হ, ড়, ঢ়, য়, ৎ and the Assamese two.
[[nodiscard]] constexpr bool isConsonant(QChar c)
{
    return (c >= QChar(0x0995) && c <= QChar(0x09B9)) || c == KhandaTa || (c >= LetterRra && c <= LetterYya)
        || c == AssameseRa || c == AssameseWa;
}

/// অ to ঔ and ৠ, ৡ.
[[nodiscard]] constexpr bool isVowel(QChar c)
{
    return (c >= QChar(0x0985) && c <= QChar(0x0994)) || c == QChar(0x09E0) || c == QChar(0x09E1);
}

/// A dependent vowel sign, া to ৌ and the length mark.
[[nodiscard]] constexpr bool isVowelSign(QChar c)
{
    return (c >= SignAa && c <= SignAu) || c == AuLengthMark || c == QChar(0x09E2) || c == QChar(0x09E3);
}

/// ঁ, ং and ঃ.
[[nodiscard]] constexpr bool isModifier(QChar c)
{
    return c >= Candrabindu && c <= Visarga;
}

/// ০ to ৯.
[[nodiscard]] constexpr bool isBanglaDigit(QChar c)
{
    return c >= QChar(0x09E6) && c <= QChar(0x09EF);
}

/// Whatever stands inside a Bangla word: letters, signs and hasanta.
[[nodiscard]] constexpr bool isBanglaLetter(QChar c)
{
    return isConsonant(c) || isVowel(c) || isVowelSign(c) || isModifier(c) || c == Hasanta || c == Nukta;
}

/// ZWJ and ZWNJ.
[[nodiscard]] constexpr bool isJoiner(QChar c)
{
    return c == ZeroWidthJoiner || c == ZeroWidthNonJoiner;
}

} // namespace khobor::bangla
