// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/finder.h"

#include "bangla/fold.h"
#include "bangla/words.h"

#include <algorithm>

namespace khobor::models {

namespace {

constexpr int readingsOfWord = 6;
constexpr int notFound = 1'000'000;
constexpr int insideWord = 4; // besides the start of a word
constexpr int soundsLike = 3; // and one more for each better reading

QString keyOf(const Findable &findable)
{
    QString key;
    for (const QString &text : {findable.text, findable.alias}) {
        for (const bangla::Span word : bangla::words(text))
            key += u' ' + bangla::fold(bangla::textOf(text, word));
    }
    return key;
}

QStringList vocabularyOf(const QList<Findable> &all)
{
    QStringList words;
    for (const Findable &findable : all) {
        for (const QString &text : {findable.text, findable.alias}) {
            for (const bangla::Span word : bangla::words(text)) {
                const QStringView view = bangla::textOf(text, word);
                if (view.front().script() == QChar::Script_Bengali)
                    words.append(view.toString());
            }
        }
    }
    words.removeDuplicates();
    return words;
}

bool isLatin(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 0x250; });
}

} // namespace

Finder::Finder(QList<Findable> all) : m_roman(vocabularyOf(all))
{
    for (Findable &findable : all) {
        QString key = keyOf(findable);
        m_entries.append({std::move(findable), std::move(key)});
    }
}

int Finder::costOf(const Entry &entry, const QList<QStringList> &readings) const
{
    int cost = 0;
    for (const QStringList &ofWord : readings) {
        int least = notFound;
        for (qsizetype i = 0; i < ofWord.size(); ++i) {
            const qsizetype place = entry.key.indexOf(ofWord.at(i));
            if (place < 0)
                continue;
            const bool isStart = entry.key.contains(u' ' + ofWord.at(i));
            least = std::min(least, (isStart ? 0 : insideWord) + (i == 0 ? 0 : soundsLike + static_cast<int>(i)));
        }
        if (least == notFound)
            return notFound;
        cost += least;
    }
    return cost;
}

QList<Findable> Finder::find(QStringView typed, int limit) const
{
    QList<QStringList> readings; // of each typed word: as typed, then what it may sound like
    for (const bangla::Span word : bangla::words(typed)) {
        const QStringView view = bangla::textOf(typed, word);
        QStringList ofWord{bangla::fold(view)};
        if (isLatin(view)) {
            for (const QString &meant : m_roman.rank(view, readingsOfWord))
                ofWord.append(bangla::fold(meant));
        }
        readings.append(ofWord);
    }
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const bool isStory = entry.findable.kind == Findable::Kind::Story;
        const int cost = readings.isEmpty() ? (isStory ? notFound : 0) : costOf(entry, readings);
        if (cost != notFound)
            found.append({cost, i});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, qsizetype>::first);
    QList<Findable> best;
    for (const auto &[cost, place] : found.first(std::min<qsizetype>(limit, found.size())))
        best.append(m_entries.at(place).findable);
    return best;
}

} // namespace khobor::models
