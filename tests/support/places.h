// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where tests find what they read.

#pragma once

#include <QString>

namespace khobor::support {

/// The top of the checkout.
[[nodiscard]] QString sourceFolder();
/// tests/fixtures.
[[nodiscard]] QString fixturesFolder();
/// The folder of shared test data beside the checkout; it need not be there.
[[nodiscard]] QString sharedFolder();

} // namespace khobor::support
