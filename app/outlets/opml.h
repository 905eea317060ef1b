// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of feeds as other readers exchange them. Pure, any thread.

#pragma once

#include "core/error.h"
#include "core/outlet.h"

namespace khobor::outlets {

/// Reads OPML, also with bare ampersands and other common faults: each outline with an xmlUrl becomes an outlet of one
/// section; a folder's name decides the topic where it is one of the common sections. Malformed when nothing is found.
[[nodiscard]] Result<QList<Outlet>> readOpml(const QByteArray &body);

/// OPML 2.0 with a folder for each outlet and an outline for each section; sources that are no feeds carry their kind in
/// an attribute of ours, so that reading it back loses nothing.
[[nodiscard]] QByteArray writeOpml(const QList<Outlet> &outlets);

} // namespace khobor::outlets
