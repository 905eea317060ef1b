// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the tree of sections as plain values, before they stand in a model.

#pragma once

#include "core/outlet.h"
#include "core/records.h"

#include <optional>
#include <vector>

namespace khobor::models {

/// What a row stands for.
enum class RowKind { All, Unread, Saved, Notes, Group, Topic, Outlet, Section };

/// One row; `parent` is its place in the list of rows, the first of which is the invisible root.
struct SectionRow {
    RowKind kind = RowKind::Group;
    QString name;
    std::optional<Selection> selection; ///< none for a group, which only heads others
    int parent = 0;
    std::vector<int> children;
    int row = 0; ///< among its siblings
    int count = 0; ///< unread stories; saved or noted ones for those rows
};

/// The tree for these outlets: everything, unread, saved and noted; the common sections that any outlet has; the outlets
/// with their own sections. Names are in the interface's language.
[[nodiscard]] std::vector<SectionRow> sectionRows(const QList<Outlet> &outlets);
/// The row's count out of the library's.
[[nodiscard]] int countOf(const SectionRow &row, const Counts &counts);

} // namespace khobor::models
