// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/shelves.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

QString shelfKindKey(ShelfKind kind)
{
    switch (kind) {
    case ShelfKind::Outlet:
        return u"outlet"_s;
    case ShelfKind::Section:
        return u"section"_s;
    case ShelfKind::Topic:
        return u"topic"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Shelf> shelvesOf(const Arrival &arrival)
{
    QList<Shelf> shelves;
    if (!arrival.outlet.isNull())
        shelves.append({ShelfKind::Outlet, arrival.outlet.value});
    if (!arrival.section.isNull())
        shelves.append({ShelfKind::Section, arrival.section.value});
    // A story that is opened by its address says nothing of its topic.
    if (!arrival.section.isNull() || arrival.topic != Topic::Other)
        shelves.append({ShelfKind::Topic, topicKey(arrival.topic)});
    return shelves;
}

qint64 shelfRow(Connection &library, const Shelf &shelf)
{
    return library.value(u"SELECT id FROM shelf WHERE kind = ? AND key = ?"_s, {shelfKindKey(shelf.kind), shelf.key})
        .toLongLong();
}

bool putOnShelf(Connection &library, const Shelf &shelf, ArticleId story)
{
    qint64 row = shelfRow(library, shelf);
    if (row == 0) {
        library.run(u"INSERT INTO shelf (kind, key) VALUES (?, ?)"_s, {shelfKindKey(shelf.kind), shelf.key});
        row = shelfRow(library, shelf);
    }
    return library.run(u"INSERT INTO listing (shelf, position, story, unread)"
                       " SELECT ?, position, id, NOT is_read FROM story WHERE id = ? ON CONFLICT DO NOTHING"_s,
                       {row, story.value})
        > 0;
}

} // namespace khobor::store
