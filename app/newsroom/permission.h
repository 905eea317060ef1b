// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a paper lets programs read a page. Internal to newsroom; main thread.

#pragma once

#include "newsroom/desk.h"

namespace khobor::newsroom {

/// NotWelcome when the robots.txt of the page's server forbids it. The file is asked for once a day; where there is none,
/// or it does not come, everything is allowed. `origin` says who named the page.
QCoro::Task<Result<void>> permission(DeskPointer desk, QUrl url, fetch::Origin origin, std::stop_token stop);

} // namespace khobor::newsroom
