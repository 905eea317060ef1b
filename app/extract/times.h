// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When a story was published and changed. Pure, any thread.

#pragma once

#include "extract/headline.h"

#include <QDateTime>

#include <optional>

namespace khobor::extract {

/// A story's times; absent where no source has one.
struct Times {
    std::optional<QDateTime> published;
    std::optional<QDateTime> modified;
};

/// Times from the sources and the lines around the headline. A masthead's date is never taken, and a claim without
/// a time of day gives way to a visible line of the same day that has one.
[[nodiscard]] Times findTimes(const PageView &view, const html::Node &container, const Headline &headline,
                              const Sources &sources);

} // namespace khobor::extract
