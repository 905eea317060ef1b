// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvage.h"

#include "store/key.h"
#include "store/storyrow.h"

#include <set>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// A walk ends at the first page that cannot be read; the walk from the other end finds what lies behind it.
void collect(Connection &damaged, const QString &sql, std::set<ArticleId> &stories)
{
    Rows rows = damaged.select(sql);
    while (rows.next())
        stories.insert(ArticleId{rows.number(0)});
    (void)damaged.takeError();
}

Item itemOf(Connection &damaged, const StoryRow &row)
{
    Item item;
    item.published = row.time;
    const QString guid = guidKey(row.outlet, u"?"_s).chopped(1);
    for (const QString &key : keysOf(damaged, row.id)) {
        if (!guid.isEmpty() && key.startsWith(guid))
            item.guid = key.sliced(guid.size());
    }
    Rows rows = damaged.select(u"SELECT url, title FROM story WHERE id = ?"_s, {row.id.value});
    if (rows.next()) {
        item.url = QUrl(rows.text(0), QUrl::StrictMode);
        item.title = rows.text(1);
    }
    return item;
}

} // namespace

QList<ArticleId> salvageable(Connection &damaged)
{
    // Without this SQLite refuses a file that is shorter than its header says.
    damaged.runOnce(u"PRAGMA writable_schema = ON"_s);
    std::set<ArticleId> stories;
    for (const QLatin1StringView order : {""_L1, " DESC"_L1}) {
        collect(damaged, u"SELECT id FROM story NOT INDEXED ORDER BY id"_s + order, stories);
        collect(damaged, u"SELECT story FROM body NOT INDEXED ORDER BY story"_s + order, stories);
    }
    return {stories.cbegin(), stories.cend()};
}

std::optional<Arrival> salvaged(Connection &damaged, ArticleId story)
{
    Arrival arrival;
    if (const auto row = storyRow(damaged, story)) {
        arrival = {row->outlet, row->section, row->topic, itemOf(damaged, *row), {}};
    }
    (void)damaged.takeError();
    if (auto article = readBody(damaged, story))
        arrival.article = std::move(*article);
    (void)damaged.takeError();
    const bool isNamed = !arrival.item.url.isEmpty() || arrival.article;
    return isNamed ? std::optional(arrival) : std::nullopt;
}

} // namespace khobor::store
