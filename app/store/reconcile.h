// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the marks and the library's copy of them together again, after a crash between two commits, or after one of the
// two was lost. Writing thread, at opening.

#pragma once

#include "store/desk.h"

namespace khobor::store {

/// Who had to follow whom.
enum class Reconciled { Nobody, Library, Marks };

/// Compares the revisions of both. Marks that are behind were lost and restored: they learn from the library what was read
/// and saved. A library that is behind takes over the marks, and the saved and noted stories that it lacks.
[[nodiscard]] Result<Reconciled> reconcile(Desk &desk, const QDateTime &now);

} // namespace khobor::store
