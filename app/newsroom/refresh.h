// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One outlet's refresh: its sections, their new stories, the stories' pictures. Internal to newsroom; main thread.

#pragma once

#include "newsroom/desk.h"
#include "newsroom/newsroom.h"

namespace khobor::newsroom {

/// What a refresh of one outlet brought.
struct Refreshed {
    Changes changes;
    std::optional<Error> error; ///< why nothing came of any section
};

/// Refreshes an outlet, reporting each step to `report`.
QCoro::Task<Refreshed> refreshOutlet(DeskPointer desk, Outlet outlet, std::function<void(Progress)> report,
                                     std::stop_token stop);

} // namespace khobor::newsroom
