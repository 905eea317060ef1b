// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree of sections at the left. GUI thread.

#pragma once

#include "core/records.h"

#include <QTreeView>

namespace khobor::models {
class SectionModel;
}

namespace khobor::lists {

/// Groups stay open; choosing a row with pointer or keyboard shows its headlines.
class SectionView final : public QTreeView
{
    Q_OBJECT
public:
    explicit SectionView(models::SectionModel &model, QWidget *parent = nullptr);

    /// Makes the row of a selection current, without announcing it.
    void showSelection(const Selection &selection);

Q_SIGNALS:
    void selectionChosen(const khobor::Selection &selection);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void openGroups();

    models::SectionModel &m_model;
    Selection m_shown;
};

} // namespace khobor::lists
