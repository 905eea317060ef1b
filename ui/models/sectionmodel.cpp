// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sectionmodel.h"

#include "models/language.h"
#include "store/library.h"

#include <algorithm>

namespace khobor::models {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString accessibleText(const QString &name, int count, const QString &trouble)
{
    //: Read aloud by a screen reader: section or paper, number of unread stories
    const QString text = count == 0 ? name : SectionModel::tr("%1, %2").arg(name, shownNumber(count));
    return trouble.isEmpty() ? text : text + u". "_s + trouble;
}

} // namespace

SectionModel::SectionModel(store::Library &library, QObject *parent)
    : QAbstractItemModel(parent), m_library(library), m_rows(sectionRows({}))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &SectionModel::count);
    connect(&library, &store::Library::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void SectionModel::setOutlets(const QList<Outlet> &outlets)
{
    beginResetModel();
    m_rows = sectionRows(outlets);
    endResetModel();
    count();
}

QModelIndex SectionModel::indexOf(Selection selection) const
{
    selection.search.clear();
    const auto found = std::ranges::find_if(m_rows, [&](const SectionRow &row) { return row.selection == selection; });
    return found == m_rows.end() ? QModelIndex() : indexAt(static_cast<int>(found - m_rows.begin()));
}

void SectionModel::setTrouble(const OutletId &outlet, const QString &sentence)
{
    if (m_troubles.value(outlet) == sentence)
        return;
    if (sentence.isEmpty())
        m_troubles.remove(outlet);
    else
        m_troubles.insert(outlet, sentence);
    Selection selection;
    selection.outlet = outlet;
    const QModelIndex index = indexOf(selection);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {TroubleRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QString SectionModel::trouble(const OutletId &outlet) const
{
    return m_troubles.value(outlet);
}

QString SectionModel::troubleOf(const SectionRow &row) const
{
    return row.kind == RowKind::Outlet ? trouble(*row.selection->outlet) : QString();
}

QModelIndex SectionModel::indexAt(int place) const
{
    return place == 0 ? QModelIndex() : createIndex(m_rows[place].row, 0, static_cast<quintptr>(place));
}

QModelIndex SectionModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexAt(m_rows[parent.internalId()].children[row]) : QModelIndex();
}

QModelIndex SectionModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexAt(m_rows[child.internalId()].parent) : QModelIndex();
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(m_rows[parent.internalId()].children.size());
}

int SectionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags SectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[index.internalId()].selection ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SectionRow &row = m_rows[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return accessibleText(row.name, row.count, troubleOf(row));
    case KindRole:
        return static_cast<int>(row.kind);
    case CountRole:
        return row.count;
    case TroubleRole:
    case Qt::ToolTipRole:
        return troubleOf(row);
    case SelectionRole:
        return row.selection ? QVariant::fromValue(*row.selection) : QVariant();
    default:
        return {};
    }
}

void SectionModel::count()
{
    // An answer that is there at once overtakes an older one that waits in the event loop.
    m_library.unreadCounts().then(this, [this, question = ++m_questions](const Result<Counts> &counts) {
        if (counts && question == m_questions)
            apply(*counts);
    });
}

void SectionModel::apply(const Counts &counts)
{
    for (int place = 1; place < static_cast<int>(m_rows.size()); ++place) {
        const int count = countOf(m_rows[place], counts);
        if (std::exchange(m_rows[place].count, count) == count)
            continue;
        const QModelIndex index = indexAt(place);
        Q_EMIT dataChanged(index, index, {CountRole, Qt::AccessibleTextRole});
    }
    Q_EMIT counted();
}

} // namespace khobor::models
