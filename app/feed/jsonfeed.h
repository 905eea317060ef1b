// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON Feed 1 and 1.1. Pure, any thread.

#pragma once

#include "feed/feed.h"

namespace khobor::feed {

/// Reads a JSON Feed. Malformed when it is no JSON, NotAFeed when it has neither items nor a JSON Feed's version.
[[nodiscard]] Result<Feed> readJsonFeed(const QByteArray &utf8, const QUrl &base);

} // namespace khobor::feed
