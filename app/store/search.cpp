// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include "store/words.h"

#include <QSet>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// Joins the words of a text and collects their stems and spellings, each once.
QString collect(const QString &text, QSet<QString> &stems, QHash<QString, QString> &spellings)
{
    const QList<SearchWord> words = searchWords(text);
    for (const SearchWord &word : words) {
        if (word.stem != word.key)
            stems.insert(word.stem);
        spellings.insert(word.key, word.spelling);
    }
    return searchKeys(words);
}

} // namespace

SearchText searchText(const Article &article, const QString &note)
{
    QSet<QString> stems;
    SearchText text;
    text.headline = collect(article.title, stems, text.spellings);
    text.body = collect(article.dek + u'\n' + article.text, stems, text.spellings);
    text.byline = collect(article.authors.join(u'\n') + u'\n' + article.source, stems, text.spellings);
    text.section = collect(article.section, stems, text.spellings);
    text.note = collect(note, stems, text.spellings);
    text.stems = QStringList(stems.cbegin(), stems.cend()).join(u' ');
    return text;
}

void index(Connection &library, qint64 position, const SearchText &text)
{
    library.run(u"INSERT OR REPLACE INTO search (rowid, headline, body, byline, section, note, stems)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {position, text.headline, text.body, text.byline, text.section, text.note, text.stems});
}

void removeFromIndex(Connection &library, qint64 position)
{
    library.run(u"DELETE FROM search WHERE rowid = ?"_s, {position});
}

} // namespace khobor::store
