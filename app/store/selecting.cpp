// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/selecting.h"

#include "store/position.h"
#include "store/search.h"
#include "store/shelves.h"

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

void walkSearch(Walk &walk, const Selection &selection)
{
    const QString expression = matchExpression(selection.search);
    walk.isEmpty = expression.isEmpty();
    walk.from = u"search CROSS JOIN story ON story.id = search.rowid & %1"_s.arg(positionIdMask);
    walk.where.append(u"search MATCH ?"_s);
    walk.values.append(expression);
    walk.position = u"search.rowid"_s;
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

} // namespace

Walk walkOf(Connection &library, const Selection &selection)
{
    Walk walk;
    QList<qint64> shelves;
    for (const Shelf &shelf : shelvesOf(selection))
        shelves.append(shelfRow(library, shelf));
    if (!selection.search.trimmed().isEmpty())
        walkSearch(walk, selection);
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
    return walk;
}

} // namespace khobor::store
