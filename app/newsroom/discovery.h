// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an address is, for a reader who adds a paper. Internal to newsroom; main thread.

#pragma once

#include "core/outlet.h"
#include "newsroom/desk.h"

namespace khobor::newsroom {

/// Fetches the address and makes an outlet of one section of it: a feed as a feed, a page that lists stories as a section
/// page. The error is that of reading it as a section page when it is neither.
QCoro::Task<Result<Outlet>> discover(DeskPointer desk, QUrl url, std::stop_token stop);

} // namespace khobor::newsroom
