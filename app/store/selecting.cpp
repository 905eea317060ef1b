// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/selecting.h"

#include "store/position.h"
#include "store/shelves.h"
#include "store/sought.h"
#include "store/vocabulary.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// Narrowest first.
QList<Shelf> shelvesOf(const Selection &selection)
{
    QList<Shelf> shelves;
    if (selection.section)
        shelves.append({ShelfKind::Section, selection.section->value});
    if (selection.topic)
        shelves.append({ShelfKind::Topic, topicKey(*selection.topic)});
    if (selection.outlet)
        shelves.append({ShelfKind::Outlet, selection.outlet->value});
    return shelves;
}

void walkSearch(Walk &walk, const QString &expression)
{
    walk.from = u"search CROSS JOIN story ON story.id = search.rowid & %1"_s.arg(positionIdMask);
    walk.where.append(u"search MATCH ?"_s);
    walk.values.append(expression);
    walk.position = u"search.rowid"_s;
    walk.search = expression;
}

void walkStories(Walk &walk, const QString &index)
{
    walk.from = index.isEmpty() ? u"story"_s : u"story INDEXED BY "_s + index;
    walk.position = u"story.position"_s;
}

void walkShelf(Walk &walk, qint64 shelf, bool unreadOnly)
{
    walk.from = u"listing%1 CROSS JOIN story ON story.id = listing.story"_s.arg(unreadOnly ? u" INDEXED BY listing_unread"_s
                                                                                           : QString());
    walk.where.append(unreadOnly ? u"listing.shelf = ? AND listing.unread = 1"_s : u"listing.shelf = ?"_s);
    walk.values.append(shelf);
    walk.position = u"listing.position"_s;
}

void filter(Walk &walk, const Selection &selection)
{
    if (selection.unreadOnly)
        walk.where.append(u"story.is_read = 0"_s);
    if (selection.savedOnly)
        walk.where.append(u"story.is_saved = 1"_s);
    if (selection.notedOnly)
        walk.where.append(u"story.has_note = 1"_s);
    if (selection.picturedOnly)
        walk.where.append(u"EXISTS (SELECT 1 FROM picture WHERE picture.id = story.picture AND picture.hash IS NOT NULL)"_s);
}

bool hasConditions(const Typed &typed)
{
    return typed.savedOnly || typed.unreadOnly || typed.after || typed.before || !typed.outlets.isEmpty()
        || !typed.sections.isEmpty() || std::ranges::any_of(typed.terms, &Term::isExcluded);
}

void onAnyShelf(Connection &library, Walk &walk, const QList<Shelf> &shelves)
{
    QStringList marks;
    for (const Shelf &shelf : shelves) {
        marks.append(u"?"_s);
        walk.values.append(shelfRow(library, shelf));
    }
    walk.where.append(
        u"EXISTS (SELECT 1 FROM listing AS named WHERE named.shelf IN (%1) AND named.position = story.position)"_s.arg(
            marks.join(u", "_s)));
}

qint64 startOf(const QDate &day)
{
    return position(QDateTime(day, QTime(0, 0), dhaka()).toSecsSinceEpoch(), ArticleId());
}

void filterTyped(Connection &library, Walk &walk, const Typed &typed, const QList<Outlet> &outlets)
{
    for (const QString &name : typed.outlets) {
        QList<Shelf> shelves;
        for (const OutletId &outlet : outletsNamed(outlets, name))
            shelves.append({ShelfKind::Outlet, outlet.value});
        onAnyShelf(library, walk, shelves);
    }
    for (const QString &name : typed.sections) {
        QList<Shelf> shelves;
        for (const SectionId &section : sectionsNamed(outlets, name))
            shelves.append({ShelfKind::Section, section.value});
        for (const Topic topic : topicsNamed(name))
            shelves.append({ShelfKind::Topic, topicKey(topic)});
        onAnyShelf(library, walk, shelves);
    }
    if (typed.after) {
        walk.where.append(walk.position + u" >= ?"_s);
        walk.values.append(startOf(*typed.after));
    }
    if (typed.before) {
        walk.where.append(walk.position + u" < ?"_s);
        walk.values.append(startOf(*typed.before));
    }
}

void exclude(Walk &walk, const QString &unwanted)
{
    if (unwanted.isEmpty())
        return;
    walk.where.append(u"story.position NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s);
    walk.values.append(unwanted);
}

} // namespace

Walk walkOf(Connection &library, const Selection &asked, const QList<Outlet> &outlets)
{
    Walk walk;
    Selection selection = asked;
    const Typed typed = readTyped(selection.search);
    selection.savedOnly = selection.savedOnly || typed.savedOnly;
    selection.unreadOnly = selection.unreadOnly || typed.unreadOnly;
    const Vocabulary known = vocabularyOf(library);
    const QString wanted = wantedExpression(typed, known);
    const bool hasSearch = !selection.search.trimmed().isEmpty();
    walk.isEmpty = typed.isImpossible || (hasSearch && wanted.isEmpty() && !hasConditions(typed));
    QList<qint64> shelves;
    for (const Shelf &shelf : shelvesOf(selection))
        shelves.append(shelfRow(library, shelf));
    if (!wanted.isEmpty())
        walkSearch(walk, wanted);
    else if (selection.notedOnly)
        walkStories(walk, u"story_noted"_s);
    else if (selection.savedOnly)
        walkStories(walk, u"story_saved"_s);
    else if (!shelves.isEmpty())
        walkShelf(walk, shelves.takeFirst(), selection.unreadOnly);
    else
        walkStories(walk, selection.unreadOnly ? u"story_unread"_s : QString());
    for (const qint64 shelf : std::as_const(shelves)) {
        walk.where.append(
            u"EXISTS (SELECT 1 FROM listing AS other WHERE other.shelf = ? AND other.position = story.position)"_s);
        walk.values.append(shelf);
    }
    filter(walk, selection);
    filterTyped(library, walk, typed, outlets);
    exclude(walk, unwantedExpression(typed, known));
    return walk;
}

} // namespace khobor::store
