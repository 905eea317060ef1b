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

// A story may have been known by several keys when it was marked; the first gets a row, the others only follow.
void mark(Desk &desk, const StoryRow &row, const QString &assignment, const QVariant &value, const QDateTime &now)
{
    const qint64 changed = now.toSecsSinceEpoch();
    desk.marks->run(u"INSERT INTO mark (key, changed) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {row.key, changed});
    for (const QString &key : keysOf(*desk.library, row.id))
        desk.marks->run(u"UPDATE mark SET %1 = ?, changed = ? WHERE key = ?"_s.arg(assignment), {value, changed, key});
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
        const QString set = u"UPDATE story SET %1 = ? WHERE id = ? AND %1 <> ?"_s.arg(column(flag));
        for (const ArticleId story : stories) {
            if (desk.library->run(set, {on, story.value, on}) > 0)
                changes.updated.append(story);
        }
        if (changes.updated.isEmpty())
            return changes;
        return writeMarks(desk,
                          [&](Connection &) {
                              for (const ArticleId story : std::as_const(changes.updated)) {
                                  const auto row = storyRow(*desk.library, story);
                                  if (!row)
                                      continue;
                                  mark(desk, *row, column(flag), on, now);
                                  if (flag == Flag::Saved)
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
                              mark(desk, *row, u"note"_s, QString(), now);
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
