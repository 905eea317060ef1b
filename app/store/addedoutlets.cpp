// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/addedoutlets.h"

#include "store/outletjson.h"
#include "store/search.h"

#include <QJsonDocument>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    ArticleId story;
    qint64 position = 0;
};

QList<Line> disposable(Connection &library, const OutletId &outlet)
{
    QList<Line> lines;
    Rows rows = library.select(u"SELECT id, position FROM story WHERE outlet = ? AND is_saved = 0 AND has_note = 0"_s,
                               {outlet.value});
    while (rows.next())
        lines.append({{rows.number(0)}, rows.number(1)});
    return lines;
}

} // namespace

Result<void> addOutlet(Connection &marks, const Outlet &outlet, const QDateTime &now)
{
    const QString json = QString::fromUtf8(QJsonDocument(toJson(outlet)).toJson(QJsonDocument::Compact));
    return marks.within(Transaction::Write, [&]() -> Result<void> {
        marks.run(u"INSERT INTO outlet (id, added, outlet) VALUES (?, ?, ?)"
                  " ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet"_s,
                  {outlet.id.value, now.toSecsSinceEpoch(), json});
        return {};
    });
}

Result<Changes> removeOutlet(Desk &desk, const OutletId &outlet)
{
    const Result<void> removed = desk.marks->within(Transaction::Write, [&]() -> Result<void> {
        desk.marks->run(u"DELETE FROM outlet WHERE id = ?"_s, {outlet.value});
        return {};
    });
    if (!removed)
        return std::unexpected(removed.error());
    return desk.library->within(Transaction::Write, [&]() -> Result<Changes> {
        Changes changes;
        for (const auto &[story, position] : disposable(*desk.library, outlet)) {
            removeFromIndex(*desk.library, position);
            desk.library->run(u"DELETE FROM story WHERE id = ?"_s, {story.value});
            changes.removed.append(story);
        }
        return changes;
    });
}

Result<QList<Outlet>> addedOutlets(Connection &marks)
{
    return marks.within(Transaction::Read, [&]() -> Result<QList<Outlet>> {
        QList<Outlet> outlets;
        Rows rows = marks.select(u"SELECT outlet FROM outlet ORDER BY added, rowid"_s);
        while (rows.next())
            outlets.append(outletFromJson(QJsonDocument::fromJson(rows.text(0).toUtf8()).object()));
        return outlets;
    });
}

} // namespace khobor::store
