// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/words.h"

#include "bangla/fold.h"
#include "bangla/stem.h"
#include "bangla/words.h"

#include <QHash>

#include <unordered_map>

namespace khobor::store {

namespace {

struct KnownWord {
    SearchWord word;
    qint64 reading = 0; // that met it last
};

struct HashText {
    using is_transparent = void;
    size_t operator()(QStringView text) const { return qHash(text); }
};

// A paper uses few words often, and working out a stem costs more than all else here: the words met lately are known.
class KnownWords final
{
public:
    KnownWord &operator[](QStringView spelling)
    {
        if (const auto found = m_recent.find(spelling); found != m_recent.end())
            return found->second;
        if (m_recent.size() >= most)
            m_older = std::exchange(m_recent, {});
        if (const auto older = m_older.find(spelling); older != m_older.end())
            return m_recent.insert(m_older.extract(older)).position->second;
        const QString own = spelling.toString();
        return m_recent.emplace(own, KnownWord{{bangla::fold(spelling), bangla::stem(spelling), own}, 0}).first->second;
    }

private:
    static constexpr size_t most = 12'000; // twice as many are kept
    using Words = std::unordered_map<QString, KnownWord, HashText, std::equal_to<>>;
    Words m_recent;
    Words m_older;
};

KnownWord &known(QStringView spelling)
{
    thread_local KnownWords words;
    return words[spelling];
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    QList<SearchWord> words;
    for (const bangla::Span span : bangla::words(text)) {
        const SearchWord &word = known(bangla::textOf(text, span)).word;
        if (!word.key.isEmpty())
            words.append(word);
    }
    return words;
}

QString searchKeys(const QList<SearchWord> &words)
{
    QStringList keys;
    for (const SearchWord &word : words)
        keys.append(word.key);
    return keys.join(u' ');
}

StoryWords::StoryWords()
{
    thread_local qint64 readings = 0;
    m_reading = ++readings;
}

QString StoryWords::read(QStringView text)
{
    QString keys;
    keys.reserve(text.size());
    for (const bangla::Span span : bangla::words(text)) {
        KnownWord &found = known(bangla::textOf(text, span));
        if (found.word.key.isEmpty())
            continue;
        if (!keys.isEmpty())
            keys += u' ';
        keys += found.word.key;
        if (std::exchange(found.reading, m_reading) != m_reading)
            m_met.append(found.word);
    }
    return keys;
}

} // namespace khobor::store
