// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers and feeds that were found, to choose from. GUI thread.

#pragma once

#include "core/outlet.h"

#include <QTreeWidget>

namespace khobor::dialogs {

/// One row an outlet with a row for each of its sections below it; all are chosen at first but those that are already there.
class FindsView final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FindsView(QWidget *parent = nullptr);

    /// Shows other finds. Papers and addresses that are among `known` say so.
    void setFinds(const QList<Outlet> &finds, const QList<Outlet> &known);
    /// The outlets with those of their sections that are checked; none of which nothing is.
    [[nodiscard]] QList<Outlet> chosen() const;
    /// How many sections are checked.
    [[nodiscard]] int chosenCount() const;

private:
    QList<Outlet> m_finds;
};

} // namespace khobor::dialogs
