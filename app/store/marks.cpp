// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/marks.h"

#include "core/json.h"
#include "store/packing.h"
#include "store/search.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

enum class Flag { Read, Saved };

QString column(Flag flag)
{
    return flag == Flag::Read ? u"is_read"_s : u"is_saved"_s;
}

// Called inside a transaction of the library, which is committed after the marks are: what a person did is on the disk
// first, and a library that did not follow is found by its revision when it is opened.
template <class Change> Result<void> writeMarks(Desk &desk, Change change)
{
    return desk.marks->within(Transaction::Write, [&]() -> Result<void> {
        change(*desk.marks);
        const QVariant revision =
            desk.marks->value(u"UPDATE meta SET value = value + 1 WHERE name = 'revision' RETURNING value"_s);
        desk.library->run(u"UPDATE meta SET value = ? WHERE name = 'revision'"_s, {revision});
        return desk.library->hasFailed() ? failure(ErrorKind::StorageFailed, u"the library was not written"_s)
                                         : Result<void>();
    });
}

QString jsonOf(const QList<ArticleId> &stories)
{
    QStringList ids;
    for (const ArticleId story : stories)
        ids.append(QString::number(story.value));
    return u'[' + ids.join(u',') + u']';
}

// One statement each for any number of stories. A story may have been known by several keys when it was marked; the first
// gets a row, the others only follow.
void mark(Desk &desk, const QString &stories, const QString &assignment, const QVariant &value, const QDateTime &now)
{
    const qint64 changed = now.toSecsSinceEpoch();
    const QVariant firstKeys = desk.library->value(
        u"SELECT json_group_array(key) FROM story WHERE id IN (SELECT value FROM json_each(?))"_s, {stories});
    const QVariant allKeys = desk.library->value(
        u"SELECT json_group_array(key) FROM alias WHERE story IN (SELECT value FROM json_each(?))"_s, {stories});
    desk.marks->run(u"INSERT INTO mark (key, changed) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING"_s,
                    {changed, firstKeys});
    desk.marks->run(u"UPDATE mark SET %1 = ?, changed = ? WHERE key IN (SELECT value FROM json_each(?))"_s.arg(assignment),
                    {value, changed, allKeys});
}

QByteArray packedStory(Connection &library, const StoryRow &row)
{
    const Result<Article> article = readBody(library, row.id);
    if (!article)
        return {};
    return pack({{u"outlet"_s, row.outlet.value},
                 {u"section"_s, row.section.value},
                 {u"topic"_s, topicKey(row.topic)},
                 {u"time"_s, isoTime(row.time)},
                 {u"article"_s, toJson(*article)}});
}

void cherishOne(Desk &desk, const StoryRow &row)
{
    const bool isCherished = row.isSaved || row.hasNote;
    const QByteArray story = isCherished ? packedStory(*desk.library, row) : QByteArray();
    if (isCherished && story.isEmpty())
        return; // damaged in the library: an older copy is better than none
    desk.marks->run(u"UPDATE mark SET story = ? WHERE key = ?"_s, {isCherished ? QVariant(story) : QVariant(), row.key});
}

Result<Changes> setFlag(Desk &desk, const QList<ArticleId> &stories, Flag flag, bool on, const QDateTime &now)
{
    return desk.library->within(Transaction::Write, [&]() -> Result<Changes> {
        Changes changes;
        {
            Rows changed = desk.library->select(
                u"UPDATE story SET %1 = ? WHERE id IN (SELECT value FROM json_each(?)) AND %1 <> ? RETURNING id"_s.arg(
                    column(flag)),
                {on, jsonOf(stories), on});
            while (changed.next())
                changes.updated.append(ArticleId{changed.number(0)});
        }
        if (changes.updated.isEmpty())
            return changes;
        return writeMarks(desk,
                          [&](Connection &) {
                              mark(desk, jsonOf(changes.updated), column(flag), on, now);
                              if (flag != Flag::Saved)
                                  return;
                              for (const ArticleId story : std::as_const(changes.updated)) {
                                  if (const auto row = storyRow(*desk.library, story))
                                      cherishOne(desk, *row);
                              }
                          })
            .transform([&] { return changes; });
    });
}

} // namespace

Mark markOf(Connection &marks, const QStringList &keys)
{
    Mark joined;
    for (const QString &key : keys) {
        Rows rows = marks.select(u"SELECT is_read, is_saved, note FROM mark WHERE key = ?"_s, {key});
        if (!rows.next())
            continue;
        joined.isRead = joined.isRead || rows.number(0);
        joined.isSaved = joined.isSaved || rows.number(1);
        if (joined.note.isEmpty())
            joined.note = rows.text(2);
    }
    return joined;
}

Result<Changes> setRead(Desk &desk, const QList<ArticleId> &stories, bool read, const QDateTime &now)
{
    return setFlag(desk, stories, Flag::Read, read, now);
}

Result<Changes> setSaved(Desk &desk, const QList<ArticleId> &stories, bool saved, const QDateTime &now)
{
    return setFlag(desk, stories, Flag::Saved, saved, now);
}

Result<Changes> setNote(Desk &desk, ArticleId story, const QString &note, const QDateTime &now)
{
    return desk.library->within(Transaction::Write, [&]() -> Result<Changes> {
        desk.library->run(u"UPDATE story SET has_note = ? WHERE id = ?"_s, {!note.isEmpty(), story.value});
        const auto row = storyRow(*desk.library, story);
        if (!row)
            return failure(ErrorKind::NotFound, u"no story %1"_s.arg(story.value));
        if (const auto article = readBody(*desk.library, story))
            index(*desk.library, row->position, searchText(*article, note));
        return writeMarks(desk,
                          [&](Connection &marks) {
                              mark(desk, jsonOf({story}), u"note"_s, QString(), now);
                              marks.run(u"UPDATE mark SET note = ? WHERE key = ?"_s, {note, row->key});
                              cherishOne(desk, *row);
                          })
            .transform([&] { return Changes{{}, {story}, {}}; });
    });
}

Result<void> cherish(Desk &desk, const QList<ArticleId> &stories, const QDateTime &now)
{
    if (stories.isEmpty())
        return {};
    return writeMarks(desk, [&](Connection &marks) {
        for (const ArticleId story : stories) {
            const auto row = storyRow(*desk.library, story);
            if (!row)
                continue;
            marks.run(u"INSERT INTO mark (key, changed) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                      {row->key, now.toSecsSinceEpoch()});
            cherishOne(desk, *row);
        }
    });
}

} // namespace khobor::store
