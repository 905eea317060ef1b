// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sectionrows.h"

#include "models/language.h"

#include <QCoreApplication>
#include <QSet>

namespace khobor::models {

namespace {

struct SectionTree {
    Q_DECLARE_TR_FUNCTIONS(SectionTree)
};

int append(std::vector<SectionRow> &rows, int parent, RowKind kind, const QString &name, std::optional<Selection> selection)
{
    const int place = static_cast<int>(rows.size());
    SectionRow row;
    row.kind = kind;
    row.name = name;
    row.selection = std::move(selection);
    row.parent = parent;
    row.row = static_cast<int>(rows[parent].children.size());
    rows.push_back(std::move(row));
    rows[parent].children.push_back(place);
    return place;
}

// A selection of which one part is set.
template <class Value> Selection only(Value Selection::*part, std::type_identity_t<Value> value)
{
    Selection selection;
    selection.*part = std::move(value);
    return selection;
}

void appendFixed(std::vector<SectionRow> &rows)
{
    append(rows, 0, RowKind::All, SectionTree::tr("All stories"), Selection());
    append(rows, 0, RowKind::Unread, SectionTree::tr("Unread"), only(&Selection::unreadOnly, true));
    append(rows, 0, RowKind::Saved, SectionTree::tr("Saved"), only(&Selection::savedOnly, true));
    append(rows, 0, RowKind::Notes, SectionTree::tr("Notes"), only(&Selection::notedOnly, true));
}

void appendTopics(std::vector<SectionRow> &rows, const QList<Outlet> &outlets)
{
    QSet<Topic> present;
    for (const Outlet &outlet : outlets) {
        for (const Section &section : outlet.sections)
            present.insert(section.topic);
    }
    if (present.isEmpty())
        return;
    const int group = append(rows, 0, RowKind::Group, SectionTree::tr("Sections"), {});
    for (const Topic topic : allTopics()) {
        if (present.contains(topic))
            append(rows, group, RowKind::Topic, topicName(topic), only(&Selection::topic, topic));
    }
}

void appendOutlet(std::vector<SectionRow> &rows, int group, const Outlet &outlet)
{
    Selection selection = only(&Selection::outlet, outlet.id);
    const int place = append(rows, group, RowKind::Outlet, shownName(outlet.name), selection);
    if (outlet.sections.size() < 2)
        return;
    for (const Section &section : outlet.sections) {
        selection.section = section.id;
        append(rows, place, RowKind::Section, shownName(section.name), selection);
    }
}

} // namespace

std::vector<SectionRow> sectionRows(const QList<Outlet> &outlets)
{
    std::vector<SectionRow> rows(1);
    appendFixed(rows);
    appendTopics(rows, outlets);
    if (outlets.isEmpty())
        return rows;
    const int group = append(rows, 0, RowKind::Group, SectionTree::tr("Papers"), {});
    for (const Outlet &outlet : outlets)
        appendOutlet(rows, group, outlet);
    return rows;
}

int countOf(const SectionRow &row, const Counts &counts)
{
    switch (row.kind) {
    case RowKind::All:
    case RowKind::Group:
        return 0;
    case RowKind::Unread:
        return counts.all;
    case RowKind::Saved:
        return counts.saved;
    case RowKind::Notes:
        return counts.noted;
    case RowKind::Topic:
        return counts.topics.value(*row.selection->topic);
    case RowKind::Outlet:
        return counts.outlets.value(*row.selection->outlet);
    case RowKind::Section:
        return counts.sections.value(*row.selection->section);
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace khobor::models
