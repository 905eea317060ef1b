// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/words.h"

#include "bangla/fold.h"
#include "bangla/stem.h"
#include "bangla/words.h"

#include <QCache>

namespace khobor::store {

namespace {

// A paper uses few words often: most are known already.
const SearchWord &keysOfWord(QStringView word)
{
    constexpr qsizetype remembered = 20'000;
    thread_local QCache<QString, SearchWord> known(remembered);
    const QString spelling = word.toString();
    if (const SearchWord *keys = known.object(spelling))
        return *keys;
    auto *keys = new SearchWord{bangla::fold(word), bangla::stem(word), spelling};
    known.insert(spelling, keys);
    return *keys;
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    QList<SearchWord> words;
    for (const bangla::Span span : bangla::words(text)) {
        const SearchWord &word = keysOfWord(bangla::textOf(text, span));
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

} // namespace khobor::store
