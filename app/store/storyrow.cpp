// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storyrow.h"

#include "core/json.h"
#include "store/packing.h"
#include "store/pictures.h"

#include <QTimeZone>

namespace khobor::store {

using namespace Qt::StringLiterals;

std::optional<StoryRow> storyRow(Connection &library, ArticleId story)
{
    Rows rows =
        library.select(u"SELECT position, key, outlet, section, topic, time, utc_offset, is_read, is_saved, has_note,"
                       " fingerprint FROM story WHERE id = ?"_s,
                       {story.value});
    if (!rows.next())
        return std::nullopt;
    return StoryRow{.id = story,
                    .position = rows.number(0),
                    .key = rows.text(1),
                    .outlet = {rows.text(2)},
                    .section = {rows.text(3)},
                    .topic = topicFromKey(rows.text(4)),
                    .time = timeOf(rows.number(5), rows.number(6)),
                    .isRead = rows.number(7) != 0,
                    .isSaved = rows.number(8) != 0,
                    .hasNote = rows.number(9) != 0,
                    .fingerprint = rows.bytes(10)};
}

ArticleId freshId(Connection &library)
{
    return {library.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'story'"_s).toLongLong() + 1};
}

void writeStory(Connection &library, const StoryRow &row, const Article &article)
{
    library.run(
        u"INSERT INTO story (id, position, key, outlet, section, topic, url, title, dek, time, utc_offset, picture,"
        " is_read, is_saved, has_note, has_text, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET position = excluded.position, outlet = excluded.outlet,"
        " section = excluded.section, topic = excluded.topic, url = excluded.url, title = excluded.title,"
        " dek = excluded.dek, time = excluded.time, utc_offset = excluded.utc_offset, picture = excluded.picture,"
        " has_text = excluded.has_text, fingerprint = excluded.fingerprint"_s,
        {row.id.value, row.position, row.key, row.outlet.value, row.section.value, topicKey(row.topic),
         article.url.toString(QUrl::FullyEncoded), article.title, article.dek, row.time.toSecsSinceEpoch(),
         row.time.offsetFromUtc(), pictureRow(library, article.lead.url), row.isRead, row.isSaved, row.hasNote,
         !article.text.isEmpty(), row.fingerprint});
}

void writeBody(Connection &library, ArticleId story, const QByteArray &packed, const QByteArray &checksum)
{
    library.run(u"INSERT OR REPLACE INTO body (story, article, checksum) VALUES (?, ?, ?)"_s,
                {story.value, packed, checksum});
}

QStringList keysOf(Connection &library, ArticleId story)
{
    QStringList keys;
    Rows rows = library.select(u"SELECT key FROM alias WHERE story = ?"_s, {story.value});
    while (rows.next())
        keys.append(rows.text(0));
    return keys;
}

Result<Article> readBody(Connection &library, ArticleId story)
{
    Rows rows = library.select(u"SELECT article, checksum FROM body WHERE story = ?"_s, {story.value});
    if (!rows.next())
        return failure(ErrorKind::NotFound, u"no story %1"_s.arg(story.value));
    const QByteArray packed = rows.bytes(0);
    if (checksum(packed) != rows.bytes(1))
        return failure(ErrorKind::Damaged, u"the bytes of story %1 have changed"_s.arg(story.value));
    return unpack(packed).transform(articleFromJson);
}

QDateTime timeOf(qint64 seconds, qint64 utcOffset)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::fromSecondsAheadOfUtc(static_cast<int>(utcOffset)));
}

} // namespace khobor::store
