// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/roman.h"

#include "bangla/romansounds.h"

#include <algorithm>
#include <utility>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// Past this a word is another word: so much for each letter, in hundredths of a wrong one.
constexpr int FarPerLetter = 45;
/// Below this a word is surely meant, and no wrong consonants need be tried.
constexpr int PlainSpelling = 60;

/// The letters a to z, lower case.
QString plainLetters(QStringView roman)
{
    QString letters = roman.toString().normalized(QString::NormalizationForm_KD).toLower();
    return letters.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
}

QStringList shortened(const QString &skeleton)
{
    QStringList result;
    for (qsizetype i = 0; i < skeleton.size(); ++i)
        result.append(QString(skeleton).remove(i, 1));
    result.removeDuplicates();
    return result;
}

} // namespace

RomanIndex::RomanIndex(QStringList vocabulary) : m_vocabulary(std::move(vocabulary))
{
    for (qsizetype i = 0; i < m_vocabulary.size(); ++i) {
        m_sounds.append(soundsOf(m_vocabulary[i]));
        const QString skeleton = skeletonOf(m_vocabulary[i]);
        m_bySkeleton[skeleton].append(i);
        for (const QString &shorter : shortened(skeleton))
            m_byShortened[shorter].append(i);
    }
}

QList<qsizetype> RomanIndex::candidates(const QString &letters, Reach reach) const
{
    QList<qsizetype> found;
    for (const QString &skeleton : romanSkeletons(letters)) {
        found += m_bySkeleton.value(skeleton);
        found += m_byShortened.value(skeleton);
        for (const QString &shorter : shortened(skeleton)) {
            found += m_bySkeleton.value(shorter);
            if (reach == Reach::OneWrong)
                found += m_byShortened.value(shorter);
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

QList<std::pair<int, qsizetype>> RomanIndex::measured(const QString &letters, Reach reach) const
{
    const int most = FarPerLetter * static_cast<int>(letters.size()) + 40;
    QList<std::pair<int, qsizetype>> near;
    for (const qsizetype index : candidates(letters, reach)) {
        const int distance = romanDistance(letters, m_sounds[index], most);
        if (distance <= most)
            near.append({distance, index});
    }
    std::ranges::sort(near);
    return near;
}

QStringList RomanIndex::rank(QStringView roman, qsizetype limit) const
{
    const QString letters = plainLetters(roman);
    if (letters.isEmpty())
        return {};
    auto ranked = measured(letters, Reach::OneMissing);
    if (ranked.isEmpty() || ranked.first().first > PlainSpelling)
        ranked = measured(letters, Reach::OneWrong);
    QStringList words;
    for (const auto &[distance, index] : ranked.first(qMin(limit, ranked.size())))
        words.append(m_vocabulary[index]);
    return words;
}

} // namespace khobor::bangla
