// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/vocabulary.h"

#include "store/wordcounts.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

void rememberHeadlines(Connection &library)
{
    if (library.value(u"SELECT 1 FROM word LIMIT 1"_s).isValid())
        return;
    WordCounts counts;
    {
        Rows titles = library.select(u"SELECT title FROM story"_s);
        while (titles.next()) {
            StoryWords words;
            words.read(titles.text(0));
            counts.meet(words.met());
        }
    }
    counts.write(library);
}

Vocabulary vocabularyOf(Connection &library)
{
    const auto collect = [&library](const QString &condition, const QVariantList &values, QStringList &words) {
        Rows rows =
            library.select(u"SELECT spelling FROM word WHERE %1 ORDER BY stories DESC LIMIT ?"_s.arg(condition), values);
        while (rows.next())
            words.append(rows.text(0));
    };
    const auto withKeys = [collect](const QStringList &keys) {
        // Of many keys each is a guess, and only its frequent words are worth measuring.
        constexpr qsizetype few = 8;
        QStringList words;
        for (const QString &key : keys)
            collect(u"consonants = ?"_s, {key, keys.size() > few ? 12 : 300}, words);
        return words;
    };
    const auto beginningWith = [collect](const QStringList &keys) {
        QStringList words;
        for (const QString &key : keys)
            collect(u"consonants >= ? AND consonants < ?"_s, {key, QString(key + u'~'), 200}, words);
        return words;
    };
    return {withKeys, beginningWith};
}

bool isKnown(Connection &library, const QString &key, const QString &stem)
{
    return library.value(u"SELECT 1 FROM word WHERE key IN (?, ?)"_s, {key, stem}).isValid();
}

} // namespace khobor::store
