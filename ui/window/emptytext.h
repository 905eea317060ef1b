// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an empty list of headlines says. Pure, any thread.

#pragma once

#include "core/records.h"

namespace khobor::window {

/// A short line and what to do about it.
struct EmptyText {
    QString title;
    QString advice;
};

/// What else may be the reason.
struct Circumstances {
    bool isOffline = false;
    bool isRefreshing = false;
    QString trouble; ///< why the selection's paper could not be read, as a sentence; empty when it could
};

/// Why nothing is in this selection.
[[nodiscard]] EmptyText emptyText(const Selection &selection, const Circumstances &circumstances);

} // namespace khobor::window
