// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry of a feed or a line of a sitemap, as an item. Pure, any thread.

#pragma once

#include "core/article.h"
#include "feed/tree.h"

namespace khobor::feed {

/// The item that an `<item>` or `<entry>` of any format tells of.
[[nodiscard]] Item itemOf(const Element &entry);
/// The story that a `<url>` of a sitemap tells of.
[[nodiscard]] Item storyOf(const Element &url);

/// The address that the element's links lead to for a reader: RSS's link, Atom's alternate.
[[nodiscard]] QUrl linkOf(const Element &element);
/// Who is named as author, by any vocabulary.
[[nodiscard]] QStringList authorsOf(const Element &element);
/// A date as feeds write it; told in Dhaka where no zone is named.
[[nodiscard]] std::optional<QDateTime> timeOf(const QString &text);

} // namespace khobor::feed
