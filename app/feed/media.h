// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is attached to an entry. Pure, any thread.

#pragma once

#include "core/article.h"
#include "feed/tree.h"

namespace khobor::feed {

/// The first element of Media RSS of a name, in the entry or in its groups, or null.
[[nodiscard]] const Element *findMedia(const Element &entry, QLatin1StringView name);
/// RSS's and Atom's enclosures.
[[nodiscard]] QList<Enclosure> enclosuresOf(const Element &entry);
/// The picture of an entry: as Media RSS or an enclosure says, else the first of its HTML.
[[nodiscard]] QUrl pictureOf(const Element &entry, const Item &item);

} // namespace khobor::feed
