// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What memory a program really costs. Linux.

#pragma once

namespace khobor::bench {

/// The proportional share (PSS) of this process and all its descendants, in MB.
[[nodiscard]] double proportionalMemory();

} // namespace khobor::bench
