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
#include "store/vocabulary.h"

#include <QJsonDocument>
#include <QMap>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// One keep(): gathers what changes, and writes the search index at the end, in order.
class Keeping final
{
public:
    Keeping(Desk &desk, const QDateTime &now) : m_desk(desk), m_library(*desk.library), m_now(now) { }

    void take(const Arrival &arrival, const QSet<QString> &worthless);
    Result<Changes> finish();

private:
    StoryRow add(const Arrival &arrival, const Article &article, const Identity &identity);
    bool update(StoryRow row, const Arrival &arrival, const Article &article);
    void write(StoryRow &row, const Article &article);
    void absorb(StoryRow &row, ArticleId twin);
    bool settle(const StoryRow &row, const Arrival &arrival, const QStringList &keys);
    void note(ArticleId story);

    Desk &m_desk;
    Connection &m_library;
    QDateTime m_now;
    Changes m_changes;
    QSet<ArticleId> m_seen; // in m_changes already
    QMap<qint64, SearchText> m_toIndex;
    QList<ArticleId> m_toCherish;
};

QByteArray fingerprintOf(const Article &article)
{
    return checksum(QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact));
}

// When the paper says, else as before. A date in the future would keep a story on top for ever.
QDateTime timeOf(const Article &article, const QDateTime &before, const QDateTime &now)
{
    constexpr qint64 grace = 24 * 3600; // clocks and time zones are often wrong by less
    const std::optional<QDateTime> &said = article.published;
    return said && said->isValid() && *said <= now.addSecs(grace) ? *said : before;
}

void Keeping::take(const Arrival &arrival, const QSet<QString> &worthless)
{
    const Article article = articleOf(arrival);
    const Identity identity = identify(m_library, namesOf(arrival, worthless), article.title);
    if (identity.keys.isEmpty())
        return;
    std::optional<StoryRow> row = storyRow(m_library, identity.story);
    const bool isNew = !row;
    if (isNew)
        row = add(arrival, article, identity);
    for (const ArticleId twin : identity.doubles)
        absorb(*row, twin);
    const bool isSettledAnew = settle(*row, arrival, identity.keys);
    const bool isUpdated = !isNew && update(*row, arrival, article);
    if (isSettledAnew || isUpdated)
        note(row->id);
}

StoryRow Keeping::add(const Arrival &arrival, const Article &article, const Identity &identity)
{
    const Mark mark = markOf(*m_desk.marks, identity.keys);
    StoryRow row;
    row.key = identity.keys.first();
    row.outlet = arrival.outlet;
    row.section = arrival.section;
    row.topic = arrival.topic;
    row.time = timeOf(article, m_now, m_now);
    row.isRead = mark.isRead;
    row.isSaved = mark.isSaved;
    row.hasNote = !mark.note.isEmpty();
    row = insertStory(m_library, row);
    m_changes.added.append(row.id);
    m_seen.insert(row.id);
    row.fingerprint = fingerprintOf(article);
    write(row, article);
    return row;
}

bool Keeping::update(StoryRow row, const Arrival &arrival, const Article &article)
{
    const QByteArray fingerprint = fingerprintOf(article);
    const bool isNamedBetter = row.section.isNull() || (row.topic == Topic::Latest && arrival.topic != Topic::Latest);
    if (row.fingerprint == fingerprint && !isNamedBetter)
        return false;
    const Result<Article> kept = readBody(m_library, row.id);
    const Article after = kept ? merged(*kept, article) : article;
    if (!arrival.section.isNull() && isNamedBetter) {
        row.outlet = row.outlet.isNull() ? arrival.outlet : row.outlet;
        row.section = arrival.section;
        row.topic = arrival.topic;
    } else if (kept && after == *kept) {
        m_library.run(u"UPDATE story SET fingerprint = ? WHERE id = ?"_s, {fingerprint, row.id.value});
        return false;
    }
    row.fingerprint = fingerprint;
    write(row, after);
    return true;
}

void Keeping::write(StoryRow &row, const Article &article)
{
    row.time = timeOf(article, row.time, m_now);
    const qint64 before = std::exchange(row.position, position(row.time.toSecsSinceEpoch(), row.id));
    if (before != row.position) {
        m_toIndex.remove(before);
        removeFromIndex(m_library, before);
    }
    writeStory(m_library, row, article);
    const QString text = row.hasNote ? markOf(*m_desk.marks, keysOf(m_library, row.id)).note : QString();
    m_toIndex.insert(row.position, searchText(article, text));
    if (row.isSaved || row.hasNote)
        m_toCherish.append(row.id);
}

// Two kept stories turned out to be one: the second leaves its names and places to the first.
void Keeping::absorb(StoryRow &row, ArticleId twin)
{
    const auto other = storyRow(m_library, twin);
    if (!other)
        return;
    const Result<Article> mine = readBody(m_library, row.id);
    const Result<Article> theirs = readBody(m_library, twin);
    m_library.run(u"UPDATE alias SET story = ? WHERE story = ?"_s, {row.id.value, twin.value});
    m_library.run(u"INSERT INTO listing (shelf, position, story, unread) SELECT shelf, ?, ?, ? FROM listing WHERE story = ?"
                  " ON CONFLICT DO NOTHING"_s,
                  {row.position, row.id.value, !row.isRead, twin.value});
    m_toIndex.remove(other->position);
    removeFromIndex(m_library, other->position);
    m_library.run(u"DELETE FROM story WHERE id = ?"_s, {twin.value});
    const Mark mark = markOf(*m_desk.marks, keysOf(m_library, row.id));
    row.isRead = mark.isRead;
    row.isSaved = mark.isSaved;
    row.hasNote = !mark.note.isEmpty();
    m_library.run(u"UPDATE story SET is_read = ?, is_saved = ?, has_note = ? WHERE id = ?"_s,
                  {row.isRead, row.isSaved, row.hasNote, row.id.value});
    m_changes.removed.append(twin);
    if (theirs)
        write(row, mine ? merged(*mine, *theirs) : *theirs);
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

Result<Changes> Keeping::finish()
{
    MetWords words;
    for (auto row = m_toIndex.cbegin(); row != m_toIndex.cend(); ++row) {
        index(m_library, row.key(), row.value());
        gather(words, row->spellings);
    }
    remember(m_library, words);
    return cherish(m_desk, m_toCherish, m_now).transform([&] { return m_changes; });
}

} // namespace

Result<Changes> keep(Desk &desk, const QList<Arrival> &arrivals, const QDateTime &now)
{
    return desk.library->within(Transaction::Write, [&]() -> Result<Changes> {
        Keeping keeping(desk, now);
        const QSet<QString> worthless = worthlessGuids(arrivals);
        for (const Arrival &arrival : arrivals)
            keeping.take(arrival, worthless);
        return keeping.finish();
    });
}

} // namespace khobor::store
