// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the addresses that list stories last answered.

#pragma once

#include "core/records.h"
#include "store/connection.h"

namespace khobor::store {

[[nodiscard]] Result<void> keepSourceState(Connection &library, const SourceState &state);
/// The state of a source; one with only its address when nothing is known of it.
[[nodiscard]] Result<SourceState> sourceState(Connection &library, const QUrl &source);

} // namespace khobor::store
