// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/headlines.h"

#include "store/position.h"
#include "store/selecting.h"
#include "store/sought.h"
#include "store/storyrow.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView columns =
    u"story.id, story.outlet, story.section, story.topic, story.url, story.title, story.dek, story.time, story.utc_offset,"
    " story.is_read, story.is_saved, story.has_note, story.has_text,"
    " (SELECT hash FROM picture WHERE picture.id = story.picture)";

Headline headlineOf(const Rows &rows)
{
    return {.id = {rows.number(0)},
            .outlet = {rows.text(1)},
            .section = {rows.text(2)},
            .topic = topicFromKey(rows.text(3)),
            .url = QUrl(rows.text(4), QUrl::StrictMode),
            .title = rows.text(5),
            .dek = rows.text(6),
            .time = timeOf(rows.number(7), rows.number(8)),
            .picture = {rows.text(13)},
            .isRead = rows.number(9) != 0,
            .isSaved = rows.number(10) != 0,
            .hasNote = rows.number(11) != 0,
            .hasText = rows.number(12) != 0};
}

/// A headline that has the words searched for goes before stories up to a week newer that only have them in the text.
constexpr qint64 headlineAhead = 7LL * 24 * 3600;

QString statement(QStringView what, const Walk &walk)
{
    const QString where = walk.where.isEmpty() ? QString() : u" WHERE "_s + walk.where.join(u" AND "_s);
    return u"SELECT %1 FROM %2%3"_s.arg(what, walk.from, where);
}

QList<Headline> pageOf(Connection &library, Walk walk, const std::optional<PageKey> &after, int limit)
{
    QList<Headline> page;
    walk.where.append(walk.position + u" < ?"_s);
    walk.values.append(after ? position(*after) : largestPosition);
    walk.values.append(limit);
    Rows rows = library.select(statement(columns, walk) + u" ORDER BY %1 DESC LIMIT ?"_s.arg(walk.position), walk.values);
    while (rows.next())
        page.append(headlineOf(rows));
    return page;
}

PageKey keyAfter(const Headline &headline)
{
    return {headline.time, headline.id};
}

/// A page of the hits that do not have the words in the headline.
QList<Headline> pageOfOthers(Connection &library, const Walk &walk, const QString &named, std::optional<PageKey> after,
                             int limit)
{
    QList<Headline> page;
    for (bool isMore = true; isMore && page.size() < limit;) {
        const QList<Headline> hits = pageOf(library, walk, after, limit);
        isMore = hits.size() == limit;
        if (hits.isEmpty())
            break;
        after = keyAfter(hits.last());
        QSet<qint64> inHeadlines;
        Rows rows = library.select(u"SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"_s,
                                   {named, position(*after), position(keyAfter(hits.first()))});
        while (rows.next())
            inHeadlines.insert(rows.number(0) & positionIdMask);
        std::ranges::copy_if(hits, std::back_inserter(page),
                             [&](const Headline &hit) { return !inHeadlines.contains(hit.id.value); });
    }
    return page;
}

// Two walks down the same index, those with the words in the headline and the others, joined like the halves of a merge
// sort: ranking every hit of a frequent word would take as long as there are hits.
QList<Headline> rankedPage(Connection &library, const Walk &walk, const std::optional<PageKey> &after, int limit)
{
    const QString named = inHeadline(walk.search);
    Walk first = walk;
    first.values[0] = named; // which implies what the walk begins with
    std::optional<PageKey> afterFirst = after;
    if (afterFirst)
        afterFirst->time = afterFirst->time.addSecs(-headlineAhead);
    QList<Headline> ahead = pageOf(library, first, afterFirst, limit);
    for (Headline &headline : ahead)
        headline.ahead = headlineAhead;
    QList<Headline> page;
    std::ranges::merge(
        ahead, pageOfOthers(library, walk, named, after, limit), std::back_inserter(page),
        [](const Headline &a, const Headline &b) { return std::pair(a.standing(), a.id) > std::pair(b.standing(), b.id); });
    return page.first(qMin<qsizetype>(limit, page.size()));
}

} // namespace

Result<QList<Headline>> headlines(Connection &library, const Selection &selection, const std::optional<PageKey> &after,
                                  int limit, const QList<Outlet> &outlets)
{
    const Walk walk = walkOf(library, selection, outlets);
    if (walk.isEmpty)
        return answer(library, QList<Headline>());
    return answer(library,
                  walk.search.isEmpty() ? pageOf(library, walk, after, limit) : rankedPage(library, walk, after, limit));
}

Result<QList<Headline>> headlinesById(Connection &library, const QList<ArticleId> &stories)
{
    QList<Headline> found;
    for (const ArticleId story : stories) {
        Rows rows = library.select(u"SELECT %1 FROM story WHERE id = ?"_s.arg(columns), {story.value});
        if (rows.next())
            found.append(headlineOf(rows));
    }
    return answer(library, found);
}

QList<ArticleId> unreadOf(Connection &library, const Selection &selection, const QList<Outlet> &outlets)
{
    Selection unread = selection;
    unread.unreadOnly = true;
    const Walk walk = walkOf(library, unread, outlets);
    QList<ArticleId> stories;
    if (walk.isEmpty)
        return stories;
    Rows rows = library.select(statement(u"story.id", walk), walk.values);
    while (rows.next())
        stories.append(ArticleId{rows.number(0)});
    return stories;
}

Result<int> countOf(Connection &library, const Selection &selection, const QList<Outlet> &outlets)
{
    const Walk walk = walkOf(library, selection, outlets);
    return answer(library, walk.isEmpty ? 0 : library.value(statement(u"count(*)", walk), walk.values).toInt());
}

} // namespace khobor::store
