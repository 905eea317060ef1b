// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordcounts.h"

#include "bangla/roman.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 fewAgain = 3; // most words are rare: whether one stands in two stories or in four says little
constexpr qsizetype mostCounts = 200'000; // some 5 MB

bool isWorthless(const QString &key)
{
    constexpr qsizetype longest = 40;
    return key.size() > longest || std::ranges::any_of(key, [](QChar c) { return c.isDigit(); });
}

QString jsonOf(const QJsonArray &words)
{
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

} // namespace

void WordCounts::meet(const QList<SearchWord> &words)
{
    for (const SearchWord &word : words) {
        Count &count = m_counts[qHash(word.key)];
        if (++count.since == count.written + (count.written == 0 ? 1 : fewAgain) && !isWorthless(word.key))
            m_due.append(word);
    }
}

// One statement for many: to begin one costs more than to write a word.
void WordCounts::write(Connection &library)
{
    std::ranges::sort(m_due, {}, &SearchWord::key); // neighbours in the table one after the other
    QJsonArray fresh, known;
    for (const SearchWord &word : std::as_const(m_due)) {
        Count &count = m_counts[qHash(word.key)];
        const qint64 since = std::exchange(count.since, 0);
        if (count.written == 0)
            fresh.append(QJsonArray{word.key, word.spelling, bangla::romanKey(word.spelling), since});
        else
            known.append(QJsonArray{word.key, since});
        count.written += since;
    }
    m_due.clear();
    library.run(u"INSERT INTO word (key, spelling, consonants, stories)"
                " SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true"
                " ON CONFLICT (key) DO UPDATE SET stories = stories + excluded.stories"_s,
                {jsonOf(fresh)});
    library.run(
        u"UPDATE word SET stories = stories + (met.value ->> 1) FROM json_each(?) AS met WHERE word.key = met.value ->> 0"_s,
        {jsonOf(known)});
    if (m_counts.size() > mostCounts)
        m_counts.clear();
}

void WordCounts::forget()
{
    m_counts.clear();
    m_due.clear();
}

} // namespace khobor::store
