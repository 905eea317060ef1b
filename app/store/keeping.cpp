// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keeping.h"

#include "core/json.h"
#include "store/marks.h"
#include "store/merging.h"
#include "store/packing.h"
#include "store/position.h"
#include "store/same.h"
#include "store/search.h"
#include "store/shelves.h"
#include "store/storyrow.h"

#include <QJsonDocument>
#include <QMap>
#include <QtConcurrentMap>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// An arrival as an article, and the bytes that tell whether it is the same as last time.
struct Draft {
    Article article;
    QByteArray json;
    QByteArray fingerprint;
};

QByteArray jsonOf(const Article &article)
{
    return QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact);
}

Draft draftOf(const Arrival &arrival)
{
    Draft draft{articleOf(arrival), {}, {}};
    draft.json = jsonOf(draft.article);
    draft.fingerprint = checksum(draft.json);
    return draft;
}

// A story whose row is written and whose body and search row are not yet.
struct Unfiled {
    ArticleId story;
    Article article;
    QByteArray json;
    QString note;
};

// What takes long to make of a story and needs no database.
struct Filed {
    ArticleId story;
    QByteArray packed;
    QByteArray sum;
    SearchText text;
};

Filed filedFrom(const Unfiled &unfiled)
{
    const QByteArray packed = pack(unfiled.json);
    return {unfiled.story, packed, checksum(packed), searchText(unfiled.article, unfiled.note)};
}

// One keep(): gathers what changes, and writes bodies and the search index at the end, in order.
class Keeping final
{
public:
    Keeping(Desk &desk, const QDateTime &now) : m_desk(desk), m_library(*desk.library), m_now(now) { }

    void take(const Arrival &arrival, const Draft &draft, const QSet<QString> &worthless);
    Result<Changes> finish();

private:
    StoryRow add(const Arrival &arrival, const Draft &draft, const Identity &identity);
    bool update(StoryRow row, const Arrival &arrival, const Draft &draft);
    void write(StoryRow &row, const Article &article, const QByteArray &json);
    Result<Article> textOf(const StoryRow &row);
    void absorb(StoryRow &row, ArticleId twin);
    bool settle(const StoryRow &row, const Arrival &arrival, const QStringList &keys);
    void note(ArticleId story);

    Desk &m_desk;
    Connection &m_library;
    QDateTime m_now;
    Changes m_changes;
    QSet<ArticleId> m_seen; // in m_changes already
    QMap<qint64, Unfiled> m_unfiled; // by position
    QList<ArticleId> m_toCherish;
};

// When the paper says, else as before. A date in the future would keep a story on top for ever.
QDateTime timeOf(const Article &article, const QDateTime &before, const QDateTime &now)
{
    constexpr qint64 grace = 24 * 3600; // clocks and time zones are often wrong by less
    const std::optional<QDateTime> &said = article.published;
    return said && said->isValid() && *said <= now.addSecs(grace) ? *said : before;
}

void Keeping::take(const Arrival &arrival, const Draft &draft, const QSet<QString> &worthless)
{
    const Identity identity = identify(m_library, namesOf(arrival, worthless), draft.article.title);
    if (identity.keys.isEmpty())
        return;
    std::optional<StoryRow> row = storyRow(m_library, identity.story);
    const bool isNew = !row;
    if (isNew)
        row = add(arrival, draft, identity);
    for (const ArticleId twin : identity.doubles)
        absorb(*row, twin);
    const bool isSettledAnew = settle(*row, arrival, identity.keys);
    const bool isUpdated = !isNew && update(*row, arrival, draft);
    if (isSettledAnew || isUpdated)
        note(row->id);
}

StoryRow Keeping::add(const Arrival &arrival, const Draft &draft, const Identity &identity)
{
    const Mark mark = markOf(*m_desk.marks, identity.keys);
    StoryRow row;
    row.id = freshId(m_library);
    row.key = identity.keys.first();
    row.outlet = arrival.outlet;
    row.section = arrival.section;
    row.topic = arrival.topic;
    row.time = m_now;
    row.isRead = mark.isRead;
    row.isSaved = mark.isSaved;
    row.hasNote = !mark.note.isEmpty();
    row.fingerprint = draft.fingerprint;
    write(row, draft.article, draft.json);
    m_changes.added.append(row.id);
    m_seen.insert(row.id);
    return row;
}

bool Keeping::update(StoryRow row, const Arrival &arrival, const Draft &draft)
{
    const bool isNamedBetter = row.section.isNull() || (row.topic == Topic::Latest && arrival.topic != Topic::Latest);
    if (row.fingerprint == draft.fingerprint && !isNamedBetter)
        return false;
    const Result<Article> kept = textOf(row);
    const Article after = kept ? merged(*kept, draft.article) : draft.article;
    if (!arrival.section.isNull() && isNamedBetter) {
        row.outlet = row.outlet.isNull() ? arrival.outlet : row.outlet;
        row.section = arrival.section;
        row.topic = arrival.topic;
    } else if (kept && after == *kept) {
        m_library.run(u"UPDATE story SET fingerprint = ? WHERE id = ?"_s, {draft.fingerprint, row.id.value});
        return false;
    }
    row.fingerprint = draft.fingerprint;
    write(row, after, jsonOf(after));
    return true;
}

void Keeping::write(StoryRow &row, const Article &article, const QByteArray &json)
{
    row.time = timeOf(article, row.time, m_now);
    const qint64 before = std::exchange(row.position, position(row.time.toSecsSinceEpoch(), row.id));
    m_unfiled.remove(before);
    if (before != 0 && before != row.position)
        removeFromIndex(m_library, before);
    writeStory(m_library, row, article);
    const QString text = row.hasNote ? markOf(*m_desk.marks, keysOf(m_library, row.id)).note : QString();
    m_unfiled.insert(row.position, {row.id, article, json, text});
    if (row.isSaved || row.hasNote)
        m_toCherish.append(row.id);
}

Result<Article> Keeping::textOf(const StoryRow &row)
{
    const auto unfiled = m_unfiled.constFind(row.position);
    return unfiled == m_unfiled.cend() ? readBody(m_library, row.id) : unfiled->article;
}

// Two kept stories turned out to be one: the second leaves its names and places to the first.
void Keeping::absorb(StoryRow &row, ArticleId twin)
{
    const auto other = storyRow(m_library, twin);
    if (!other)
        return;
    const Result<Article> mine = textOf(row);
    const Result<Article> theirs = textOf(*other);
    m_library.run(u"UPDATE alias SET story = ? WHERE story = ?"_s, {row.id.value, twin.value});
    m_library.run(u"INSERT INTO listing (shelf, position, story, unread) SELECT shelf, ?, ?, ? FROM listing WHERE story = ?"
                  " ON CONFLICT DO NOTHING"_s,
                  {row.position, row.id.value, !row.isRead, twin.value});
    m_unfiled.remove(other->position);
    removeFromIndex(m_library, other->position);
    m_library.run(u"DELETE FROM story WHERE id = ?"_s, {twin.value});
    const Mark mark = markOf(*m_desk.marks, keysOf(m_library, row.id));
    row.isRead = mark.isRead;
    row.isSaved = mark.isSaved;
    row.hasNote = !mark.note.isEmpty();
    m_library.run(u"UPDATE story SET is_read = ?, is_saved = ?, has_note = ? WHERE id = ?"_s,
                  {row.isRead, row.isSaved, row.hasNote, row.id.value});
    m_changes.removed.append(twin);
    if (theirs) {
        const Article both = mine ? merged(*mine, *theirs) : *theirs;
        write(row, both, jsonOf(both));
    }
    note(row.id);
}

// Makes the story known by its keys and puts it on its shelves; whether it is on one for the first time.
bool Keeping::settle(const StoryRow &row, const Arrival &arrival, const QStringList &keys)
{
    for (const QString &key : keys)
        m_library.run(u"INSERT INTO alias (key, story) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {key, row.id.value});
    bool isMoved = false;
    for (const Shelf &shelf : shelvesOf(arrival))
        isMoved = putOnShelf(m_library, shelf, row.id) || isMoved;
    return isMoved;
}

void Keeping::note(ArticleId story)
{
    if (m_seen.contains(story))
        return;
    m_seen.insert(story);
    m_changes.updated.append(story);
}

// While one story is written the next are made ready. The index goes last and in one go: FTS5 writes out what it has gathered
// before any other table's statement that may have to be undone.
Result<Changes> Keeping::finish()
{
    const QFuture<Filed> filed = QtConcurrent::mapped(m_unfiled.values(), filedFrom);
    for (int i = 0; i < m_unfiled.size(); ++i) {
        const Filed story = filed.resultAt(i);
        writeBody(m_library, story.story, story.packed, story.sum);
        m_desk.wordCounts.meet(story.text.words);
    }
    m_desk.wordCounts.write(m_library);
    int next = 0;
    for (auto position = m_unfiled.keyBegin(); position != m_unfiled.keyEnd(); ++position)
        index(m_library, *position, filed.resultAt(next++).text);
    return cherish(m_desk, m_toCherish, m_now).transform([&] { return m_changes; });
}

} // namespace

Result<Changes> keep(Desk &desk, const QList<Arrival> &arrivals, const QDateTime &now)
{
    const QFuture<Draft> drafts = QtConcurrent::mapped(arrivals, draftOf);
    const Result<Changes> kept = desk.library->within(Transaction::Write, [&]() -> Result<Changes> {
        Keeping keeping(desk, now);
        const QSet<QString> worthless = worthlessGuids(arrivals);
        for (int i = 0; i < arrivals.size(); ++i)
            keeping.take(arrivals[i], drafts.resultAt(i), worthless);
        return keeping.finish();
    });
    if (!kept)
        desk.wordCounts.forget();
    return kept;
}

} // namespace khobor::store
