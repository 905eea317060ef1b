// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/headlines.h"

#include "store/position.h"
#include "store/selecting.h"
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

QString statement(QStringView what, const Walk &walk)
{
    const QString where = walk.where.isEmpty() ? QString() : u" WHERE "_s + walk.where.join(u" AND "_s);
    return u"SELECT %1 FROM %2%3"_s.arg(what, walk.from, where);
}

} // namespace

Result<QList<Headline>> headlines(Connection &library, const Selection &selection, const std::optional<PageKey> &after,
                                  int limit, const QList<Outlet> &outlets)
{
    Walk walk = walkOf(library, selection, outlets);
    QList<Headline> page;
    if (walk.isEmpty)
        return answer(library, page);
    walk.where.append(walk.position + u" < ?"_s);
    walk.values.append(after ? position(*after) : largestPosition);
    walk.values.append(limit);
    Rows rows = library.select(statement(columns, walk) + u" ORDER BY %1 DESC LIMIT ?"_s.arg(walk.position), walk.values);
    while (rows.next())
        page.append(headlineOf(rows));
    return answer(library, page);
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
