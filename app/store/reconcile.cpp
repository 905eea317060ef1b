// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reconcile.h"

#include "core/json.h"
#include "store/keeping.h"
#include "store/key.h"
#include "store/marks.h"
#include "store/packing.h"
#include "store/search.h"
#include "store/storyrow.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

qint64 revisionOf(Connection &database)
{
    return database.value(u"SELECT value FROM meta WHERE name = 'revision'"_s).toLongLong();
}

Result<void> learnFromLibrary(Connection &library, const QDateTime &now)
{
    return library.within(Transaction::Write, [&]() -> Result<void> {
        library.run(u"INSERT INTO marks.mark (key, is_read, is_saved, changed)"
                    " SELECT key, is_read, is_saved, ? FROM main.story WHERE is_read = 1 OR is_saved = 1"
                    " ON CONFLICT (key) DO UPDATE SET is_read = excluded.is_read, is_saved = excluded.is_saved"_s,
                    {now.toSecsSinceEpoch()});
        library.run(u"UPDATE marks.mark SET is_read = 0, is_saved = 0 WHERE EXISTS"
                    " (SELECT 1 FROM main.story WHERE story.key = mark.key AND is_read = 0 AND is_saved = 0)"_s);
        library.run(u"UPDATE marks.meta SET value = (SELECT value FROM main.meta WHERE name = 'revision')"
                    " WHERE name = 'revision'"_s);
        return {};
    });
}

// A story may have marks under several of its keys: any of them counts.
Result<void> takeOverMarks(Connection &library)
{
    return library.within(Transaction::Write, [&]() -> Result<void> {
        library.run(
            u"CREATE TEMP TABLE marked AS SELECT alias.story AS id, max(is_read) AS is_read, max(is_saved) AS is_saved,"
            " max(note <> '') AS has_note FROM marks.mark JOIN main.alias ON alias.key = mark.key GROUP BY alias.story"_s);
        library.run(u"CREATE UNIQUE INDEX temp.marked_id ON marked (id)"_s);
        library.run(u"UPDATE main.story SET is_read = m.is_read, is_saved = m.is_saved, has_note = m.has_note"
                    " FROM marked AS m WHERE m.id = story.id AND (story.is_read, story.is_saved, story.has_note)"
                    " IS NOT (m.is_read, m.is_saved, m.has_note)"_s);
        library.run(u"UPDATE main.story SET is_read = 0, is_saved = 0, has_note = 0 WHERE (is_read OR is_saved OR has_note)"
                    " AND id NOT IN (SELECT id FROM marked)"_s);
        library.run(u"DROP TABLE temp.marked"_s);
        library.run(u"UPDATE main.meta SET value = (SELECT value FROM marks.meta WHERE name = 'revision')"
                    " WHERE name = 'revision'"_s);
        return {};
    });
}

Arrival arrivalOf(const QString &key, const QJsonObject &story)
{
    Arrival arrival;
    arrival.outlet.value = story["outlet"_L1].toString();
    if (const QString guid = guidKey(arrival.outlet, u"?"_s).chopped(1); !guid.isEmpty() && key.startsWith(guid))
        arrival.item.guid = key.sliced(guid.size());
    arrival.section.value = story["section"_L1].toString();
    arrival.topic = topicFromKey(story["topic"_L1].toString());
    arrival.article = articleFromJson(story["article"_L1].toObject());
    return arrival;
}

// The saved and noted stories that the library lacks.
QList<Arrival> missingStories(Desk &desk)
{
    QList<Arrival> missing;
    Rows rows = desk.marks->select(u"SELECT key, story FROM mark INDEXED BY mark_cherished"
                                   " WHERE (is_saved = 1 OR note <> '') AND story IS NOT NULL"_s);
    while (rows.next()) {
        if (desk.library->value(u"SELECT 1 FROM alias WHERE key = ?"_s, {rows[0]}).isValid())
            continue;
        if (const auto story = unpack(rows.bytes(1)))
            missing.append(arrivalOf(rows.text(0), *story));
    }
    return missing;
}

void indexNotes(Desk &desk)
{
    QList<ArticleId> noted;
    {
        Rows rows = desk.library->select(u"SELECT id FROM story WHERE has_note = 1"_s);
        while (rows.next())
            noted.append(ArticleId{rows.number(0)});
    }
    for (const ArticleId story : noted) {
        const auto row = storyRow(*desk.library, story);
        const auto article = readBody(*desk.library, story);
        if (row && article)
            index(*desk.library, row->position,
                  searchText(*article, markOf(*desk.marks, keysOf(*desk.library, story)).note));
    }
}

Result<void> joinMarks(Desk &desk, Reconciled followed, const QDateTime &now)
{
    Connection &library = *desk.library;
    library.run(u"ATTACH DATABASE ? AS marks"_s, {desk.folder.filePath(u"marks.db"_s)});
    Result<void> joined = followed == Reconciled::Marks ? learnFromLibrary(library, now) : Result<void>();
    if (joined)
        joined = takeOverMarks(library);
    library.runOnce(u"DETACH DATABASE marks"_s);
    return joined;
}

} // namespace

Result<Reconciled> reconcile(Desk &desk, const QDateTime &now)
{
    const qint64 inMarks = revisionOf(*desk.marks);
    const qint64 inLibrary = revisionOf(*desk.library);
    if (inMarks == inLibrary)
        return Reconciled::Nobody;
    const Reconciled followed = inMarks < inLibrary ? Reconciled::Marks : Reconciled::Library;
    if (auto kept = keep(desk, missingStories(desk), now); !kept)
        return std::unexpected(kept.error());
    if (auto joined = joinMarks(desk, followed, now); !joined)
        return std::unexpected(joined.error());
    return desk.library->within(Transaction::Write, [&]() -> Result<Reconciled> {
        indexNotes(desk);
        return followed;
    });
}

} // namespace khobor::store
