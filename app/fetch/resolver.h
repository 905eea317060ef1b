// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Names to addresses, by the machine's own resolver.

#pragma once

#include "fetch/leash.h"

#include <QCoroTask>
#include <QHostAddress>

namespace khobor::fetch {

/// All addresses of a host, in the order in which to try them; a literal address is its own. HostNotFound, Offline when
/// the machine has no network at all, TimedOut after `patience`, or the leash's reason.
QCoro::Task<Result<QList<QHostAddress>>> resolve(QString host, std::chrono::milliseconds patience, Leash *leash);

} // namespace khobor::fetch
