// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A small edition of invented Bangla stories in a real library, for tests and pictures of the window.

#pragma once

#include "core/records.h"
#include "store/library.h"

namespace khobor::tests {

/// Two papers with sections that share topics.
[[nodiscard]] QList<Outlet> editionOutlets();
/// Fourteen stories, the newest first, an hour or more apart from `now` backwards; some with text, one with an English
/// headline, one whose headline stacks conjuncts as high and deep as Bangla goes.
[[nodiscard]] QList<Arrival> edition(const QDateTime &now);
/// Keeps the edition with a painted picture for every second story, reads one and saves another; false when the library
/// refuses.
[[nodiscard]] bool keepEdition(store::Library &library, const QDateTime &now);

} // namespace khobor::tests
