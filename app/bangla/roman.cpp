// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/roman.h"

#include "bangla/fold.h"
#include "bangla/romansounds.h"

#include <QSet>

#include <algorithm>

namespace khobor::bangla {

using namespace Qt::StringLiterals;

namespace {

/// Past this a word is another word: so much for each letter, in hundredths of a wrong one.
constexpr int FarPerLetter = 45;
/// Below this a word is surely meant, and no wrong consonants need be tried.
constexpr int PlainSpelling = 60;
/// What reading the letters by their names costs; where they are capitals it is likelier than any doubtful spelling.
constexpr int NamedLetters = 30, NamedCapitals = 5;
constexpr qsizetype LongestAcronym = 6;
/// Words are no longer; the neighbours of longer keys would be many.
constexpr qsizetype LongestKey = 14;

/// The letters a to z, lower case.
QString plainLetters(QStringView roman)
{
    QString letters = roman.toString().normalized(QString::NormalizationForm_KD).toLower();
    return letters.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
}

/// The keys that lack one letter of `key`.
QStringList withoutOne(const QString &key)
{
    QStringList result;
    for (qsizetype i = 0; i < key.size(); ++i)
        result.append(QString(key).remove(i, 1));
    return result;
}

/// The keys that have one letter more than `key`. A key has no letter twice in a row.
QStringList withOneMore(const QString &key)
{
    QStringList result;
    for (qsizetype i = 0; i <= key.size(); ++i) {
        for (const QChar letter : QStringView(u"bdgjklmnprst")) {
            if ((i > 0 && key[i - 1] == letter) || (i < key.size() && key[i] == letter))
                continue;
            result.append(QString(key).insert(i, letter));
        }
    }
    return result;
}

/// The keys with one letter more, less or, as the two together, wrong.
QStringList neighbours(const QStringList &keys)
{
    QSet<QString> near;
    for (const QString &key : keys) {
        if (key.size() > LongestKey)
            continue;
        for (const QString &longer : withOneMore(key))
            near.insert(longer);
        for (const QString &shorter : withoutOne(key)) {
            near.insert(shorter);
            for (const QString &wrong : withOneMore(shorter))
                near.insert(wrong);
        }
    }
    for (const QString &key : keys)
        near.remove(key);
    return {near.cbegin(), near.cend()};
}

void measure(QList<RomanMatch> &ranked, const QString &letters, const QStringList &words, Spelt spelt = Spelt::Whole)
{
    const int most = FarPerLetter * static_cast<int>(letters.size()) + 40;
    for (const QString &word : words) {
        const int distance = romanDistance(letters, soundsOf(word), most, spelt);
        if (distance <= most)
            ranked.append({word, distance});
    }
    std::ranges::stable_sort(ranked, {}, &RomanMatch::distance);
}

/// The letters by their names, as papers write them: BNP, বিএনপি. Empty when they are too many or no letters.
QString namedLetters(const QString &letters)
{
    constexpr QStringView names[] = {u"এ",  u"বি", u"সি", u"ডি", u"ই",     u"এফ",  u"জি",   u"এইচ", u"আই",
                                     u"জে", u"কে", u"এল", u"এম", u"এন",    u"ও",   u"পি",   u"কিউ", u"আর",
                                     u"এস", u"টি", u"ইউ", u"ভি", u"ডব্লিউ", u"এক্স", u"ওয়াই", u"জেড"};
    QString word;
    if (letters.size() < 2 || letters.size() > LongestAcronym)
        return word;
    for (const QChar letter : letters)
        word += names[letter.unicode() - u'a'];
    return canonical(word);
}

QList<RomanMatch> best(const QList<RomanMatch> &ranked, qsizetype limit)
{
    QList<RomanMatch> matches;
    for (const RomanMatch &each : ranked) {
        if (matches.size() == limit)
            break;
        if (std::ranges::find(matches, each.word, &RomanMatch::word) == matches.end())
            matches.append(each);
    }
    return matches;
}

bool isCapitals(QStringView roman)
{
    return std::ranges::all_of(roman, [](QChar c) { return c.isUpper(); });
}

/// The acronym, where the vocabulary has it.
void readNames(QList<RomanMatch> &ranked, QStringView roman, const QString &letters, const RomanLookup &lookup)
{
    const QString name = namedLetters(letters);
    if (name.isEmpty())
        return;
    const int cost = isCapitals(roman) ? NamedCapitals : NamedLetters;
    const QStringList words = lookup({romanKey(name)});
    for (const QString &word : words) {
        if (canonical(word) == name)
            ranked.prepend({word, cost});
    }
    std::ranges::stable_sort(ranked, {}, &RomanMatch::distance);
}

} // namespace

QString romanKey(const QString &bangla)
{
    return skeletonOf(bangla);
}

QStringList romanNeighbours(const QString &key)
{
    return neighbours({key});
}

QList<RomanMatch> rankRoman(QStringView roman, const RomanLookup &lookup, RomanReach reach, qsizetype limit)
{
    const QString letters = plainLetters(roman);
    if (letters.isEmpty())
        return {};
    const QStringList keys = romanSkeletons(letters);
    QList<RomanMatch> ranked;
    measure(ranked, letters, lookup(keys));
    if (reach == RomanReach::Near && (ranked.isEmpty() || ranked.first().distance > PlainSpelling))
        measure(ranked, letters, lookup(neighbours(keys)));
    readNames(ranked, roman, letters, lookup);
    return best(ranked, limit);
}

QList<RomanMatch> rankRomanBeginning(QStringView roman, const RomanLookup &lookup, qsizetype limit)
{
    const QString letters = plainLetters(roman);
    QList<RomanMatch> ranked;
    measure(ranked, letters, lookup(romanSkeletons(letters)), Spelt::Beginning);
    return best(ranked, limit);
}

RomanIndex::RomanIndex(const QStringList &vocabulary)
{
    for (const QString &word : vocabulary)
        m_byKey[skeletonOf(word)].append(word);
}

QStringList RomanIndex::rank(QStringView roman, qsizetype limit) const
{
    const auto lookup = [this](const QStringList &keys) {
        QStringList words;
        for (const QString &key : keys)
            words += m_byKey.value(key);
        return words;
    };
    QStringList words;
    for (const RomanMatch &match : rankRoman(roman, lookup, RomanReach::Near, limit))
        words.append(match.word);
    return words;
}

} // namespace khobor::bangla
