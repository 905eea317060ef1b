// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/letters.h"
#include "bangla/words.h"

#include <algorithm>
#include <array>

namespace khobor::bangla {

namespace {

/// What is written with a full stop and does not end a sentence.
constexpr std::array abbreviations{
    u"ড",  u"ডা",   u"মো", u"মোঃ", u"মোসা", u"মু",   u"মুহা", u"মি",  u"মিসেস", u"প্রফে", u"ইঞ্জি", u"অ্যাড", u"অধ্যা",
    u"লে", u"জে",   u"মে", u"ব্রি", u"সা",   u"আ",   u"রা",  u"র",   u"হা",    u"শ্রী",  u"খ্রি",  u"বি",   u"নং",
    u"পৃ",  u"সে",   u"মি", u"কি",  u"কিমি", u"গ্রা", u"এ",   u"বিএ", u"এম",    u"কে",   u"এস",   u"টি",   u"জি",
    u"ডি", u"এন",   u"আর", u"এফ",  u"পি",   u"সি",  u"ই",   u"ইউ",  u"এইচ",   u"Mr",   u"Mrs",  u"Ms",   u"Dr",
    u"Md", u"Prof", u"St", u"vs",  u"Gen",  u"Col", u"Lt",  u"Sen", u"Rep",   u"No",   u"Inc",  u"Ltd",
};

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == QChar(0x2019) || c == QChar(0x201D)
        || c == QChar(0x00BB);
}

bool isEnder(QChar c)
{
    return c == Danda || c == DoubleDanda || c == u'?' || c == u'!' || c == QChar(0x2026) || c == QChar(0x09F7);
}

/// The letters right before `index`.
QStringView wordBefore(QStringView text, qsizetype index)
{
    qsizetype start = index;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || isBanglaLetter(text[start - 1])))
        --start;
    return text.sliced(start, index - start);
}

/// A full stop closes an abbreviation, an initial or a number more often than a Bangla sentence.
bool isStopInside(QStringView text, qsizetype index)
{
    if (index + 1 < text.size() && !text[index + 1].isSpace() && !isCloser(text[index + 1]))
        return true;
    const QStringView word = wordBefore(text, index);
    const bool isInitial = word.size() == 1 && word[0].isLetter();
    return isInitial || std::ranges::find(abbreviations, word) != abbreviations.end();
}

bool endsSentence(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    return isEnder(c) || c == u'\n' || (c == u'.' && !isStopInside(text, index));
}

/// Past all that belongs to the end: more marks and closing quotes.
qsizetype pastEnd(QStringView text, qsizetype index)
{
    while (index < text.size() && (isEnder(text[index]) || text[index] == u'.' || isCloser(text[index])))
        ++index;
    return index;
}

void appendTrimmed(QList<Span> &result, QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (end > start)
        result.append({start, end - start});
}

} // namespace

QList<Span> sentences(QStringView text)
{
    QList<Span> result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsSentence(text, i))
            continue;
        const qsizetype end = pastEnd(text, i + 1);
        appendTrimmed(result, text, start, end);
        start = end;
        i = end - 1;
    }
    appendTrimmed(result, text, start, text.size());
    return result;
}

} // namespace khobor::bangla
