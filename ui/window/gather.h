// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the palette finds. GUI thread.

#pragma once

#include "models/finder.h"

class QAction;

namespace khobor::window {

/// The commands, common sections, outlets and their own sections, in that order, then these headlines.
[[nodiscard]] QList<models::Findable> gather(const QList<QAction *> &commands, const QList<Outlet> &outlets,
                                             const QList<Headline> &headlines);

} // namespace khobor::window
