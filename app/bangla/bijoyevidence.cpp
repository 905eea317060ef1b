// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/bijoyevidence.h"

#include "bangla/bijoy.h"
#include "bangla/letters.h"

#include <algorithm>
#include <array>

namespace khobor::bangla {

namespace {

/// Glyphs that hardly occur inside Latin words but in most Bijoy ones: ে, ্য, reph, joined letters.
bool isTelling(QChar c)
{
    constexpr QStringView ascii = u"`|~";
    constexpr QStringView letters = u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïðñòóôõöøùúûüýþœŒŠšŸ";
    if (c.unicode() < 0x80)
        return ascii.contains(c);
    return !letters.contains(c) && c.unicode() < 0x2200 && c != QChar(0x2019) && c != QChar(0x201C) && c != QChar(0x201D)
        && c != QChar(0x2013) && c != QChar(0x2014) && c != QChar(0x2018) && c != QChar(0x2026) && !c.isSpace();
}

bool isLatinVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c.toLower());
}

/// া, ী, ু, ং, ঃ, ঁ by their keys: they follow a letter.
bool isSignKey(QChar c)
{
    return QStringView(u"vxyzstu").contains(c);
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// How often the word breaks off in a way that no Bangla word can: a sign, ড়, ঢ়, য় or ৎ at
/// its start, a sign behind another.
int unreadablePlaces(QStringView word)
{
    const bool badStart = isSignKey(word.front()) || (word.size() > 2 && QStringView(u"opqr").contains(word.front()));
    int places = badStart ? 1 : 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool modifierThenSign = QStringView(u"stu").contains(word[i - 1]) && isSignKey(word[i]);
        const bool signThenSign = QStringView(u"xyz").contains(word[i - 1]) && QStringView(u"vxyz").contains(word[i]);
        if ((modifierThenSign && !(word[i - 1] == u'u' && word[i] != u't')) || signThenSign)
            ++places;
    }
    return places + (word.back() == u'w' ? 1 : 0);
}

/// A v that is no English one: English has a vowel behind it.
double bijoyVs(QStringView word)
{
    double count = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool vowelFollows = i + 1 < word.size() && QStringView(u"aeioy").contains(word[i + 1]);
        if (word[i] == u'v' && (!vowelFollows || word[i - 1].isUpper()))
            count += vowelFollows ? 0.5 : 1;
    }
    return count;
}

int capitalsInside(QStringView word)
{
    int count = 0;
    for (qsizetype i = 1; i < word.size(); ++i)
        count += word[i].isUpper() && word[i - 1].isLower() ? 1 : 0;
    return count;
}

/// Whether the word sounds like one: vowels in the share and at the distance that Latin scripts keep.
bool isPronounceable(QStringView word)
{
    const auto vowels = std::ranges::count_if(word, isLatinVowel);
    qsizetype run = 0, longest = 0;
    for (const QChar c : word) {
        run = isLatinVowel(c) ? 0 : run + 1;
        longest = qMax(longest, run);
    }
    return word.size() >= 3 && vowels * 5 >= word.size() && longest <= 4;
}

/// Little words that give English away, and an ampersand, which is a hasanta in Bijoy and never alone.
bool isEnglishParticle(QStringView word)
{
    constexpr std::array particles{u"a",  u"an", u"and", u"at", u"for",  u"in", u"is",
                                   u"of", u"on", u"the", u"to", u"with", u"&"};
    return std::ranges::find(particles, word) != particles.end();
}

void weighWord(BijoyEvidence &evidence, QStringView word)
{
    const auto telling = std::ranges::count_if(word, isTelling);
    const auto ascii = std::ranges::count_if(word, isAsciiLetter);
    evidence.bijoy += 2.0 * static_cast<double>(telling);
    if (isEnglishParticle(word))
        evidence.latin += 1;
    if (telling > 0 || ascii == 0)
        return;
    const double forBijoy = bijoyVs(word) + capitalsInside(word);
    evidence.bijoy += forBijoy;
    const bool isAcronym = word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
    if (ascii == word.size() && word.size() > 1)
        evidence.latin += 1.5 * unreadablePlaces(word);
    if (forBijoy == 0 && ascii == word.size())
        evidence.latin += isPronounceable(word) ? 0.5 : isAcronym ? 0.25 : 0;
}

} // namespace

BijoyEvidence bijoyEvidence(QStringView text)
{
    BijoyEvidence evidence;
    const auto isOutside = [](QChar c) { return c.isSpace() || QStringView(u".,:;!?()-/'\"").contains(c); };
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isOutside(text[i]))
            continue;
        const QStringView word = text.sliced(start, i - start);
        if (!word.isEmpty() && std::ranges::none_of(word, isBanglaLetter))
            weighWord(evidence, word);
        start = i + 1;
    }
    return evidence;
}

double bijoyConfidence(QStringView text)
{
    const BijoyEvidence evidence = bijoyEvidence(text);
    const double sum = evidence.bijoy + evidence.latin;
    return sum > 0 ? evidence.bijoy / sum : std::ranges::any_of(text, isBanglaLetter) ? 0 : 0.5;
}

} // namespace khobor::bangla
