// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree of sections beside the headlines. GUI thread.

#pragma once

#include "models/sectionrows.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace khobor::store {
class Library;
}

namespace khobor::models {

/// Everything a reader can choose to see, with unread counts that follow the library.
class SectionModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind, as int
        CountRole, ///< int, 0 for none
        TroubleRole, ///< why a paper could not be read, as a sentence; empty when it could
        SelectionRole, ///< Selection; absent for a group
    };

    explicit SectionModel(store::Library &library, QObject *parent = nullptr);

    /// Replaces the outlets, with a reset; counts are asked for anew.
    void setOutlets(const QList<Outlet> &outlets);
    /// Where a selection stands, apart from its search; invalid when nowhere.
    [[nodiscard]] QModelIndex indexOf(Selection selection) const;

    /// Remembers why a paper could not be read when it was last asked; an empty sentence ends it.
    void setTrouble(const OutletId &outlet, const QString &sentence);
    [[nodiscard]] QString trouble(const OutletId &outlet) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The counts are in.
    void counted();

private:
    [[nodiscard]] QModelIndex indexAt(int place) const;
    void count();
    [[nodiscard]] QString troubleOf(const SectionRow &row) const;
    void apply(const Counts &counts);

    store::Library &m_library;
    std::vector<SectionRow> m_rows;
    QHash<OutletId, QString> m_troubles;
    int m_questions = 0; ///< for counts; answers to any but the last are late
    QTimer m_soon; ///< many commits while refreshing make one count
};

} // namespace khobor::models
