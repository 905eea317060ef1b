// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include <QSet>

namespace khobor::store {

using namespace Qt::StringLiterals;

SearchText searchText(const Article &article, const QString &note)
{
    StoryWords words;
    SearchText text;
    text.headline = words.read(article.title);
    QSet<QString> stems;
    for (const SearchWord &word : words.met()) {
        stems.insert(headlineMark + word.key);
        stems.insert(headlineMark + word.stem);
    }
    text.body = words.read(QString(article.dek + u'\n' + article.text));
    text.byline = words.read(QString(article.authors.join(u'\n') + u'\n' + article.source));
    text.section = words.read(article.section);
    text.note = words.read(note);
    text.words = words.met();
    for (const SearchWord &word : std::as_const(text.words)) {
        if (word.stem != word.key)
            stems.insert(word.stem);
    }
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
