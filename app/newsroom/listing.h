// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which stories a section lists now. Internal to newsroom; main thread.

#pragma once

#include "core/outlet.h"
#include "newsroom/desk.h"

namespace khobor::newsroom {

/// The items of the first of the section's sources that answers with stories; an empty list when what it lists has not
/// changed since it was asked last. The error is that of the last source when none answers.
QCoro::Task<Result<QList<Item>>> listStories(DeskPointer desk, Section section, std::stop_token stop);

/// Reads what one source lists, without regard to what it said before.
QCoro::Task<Result<QList<Item>>> readListing(DeskPointer desk, SourceKind kind, fetch::Reply reply);

} // namespace khobor::newsroom
