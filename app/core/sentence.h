// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Errors in words. It stands in core rather than with the widgets because the commands say them too.

#pragma once

#include "core/error.h"

namespace khobor {

/// What happened and what to do about it, in the reader's language, as one or two whole sentences.
[[nodiscard]] QString sentence(const Error &error);

} // namespace khobor
