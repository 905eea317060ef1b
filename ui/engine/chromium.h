// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Chromium's own switches. GUI thread.

#pragma once

namespace khobor::engine {

/// Tells Chromium, before it starts, to look nothing up by itself; adds to what the environment says already. Turns its
/// sandbox off for root alone, for whom Chromium has none.
void quietenChromium();

} // namespace khobor::engine
