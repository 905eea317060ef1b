// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of the kinds of source, as the catalogue and OPML write them. Pure, any thread.

#pragma once

#include "core/outlet.h"

#include <optional>

namespace khobor::outlets {

/// "feed", "news_sitemap" or "section_page".
[[nodiscard]] QString sourceKindKey(SourceKind kind);
/// The inverse of sourceKindKey; no value for any other word.
[[nodiscard]] std::optional<SourceKind> sourceKindFromKey(QStringView key);

} // namespace khobor::outlets
