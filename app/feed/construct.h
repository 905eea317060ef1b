// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an element says as text: plain, escaped HTML, inline markup or Base64, by the rules of its format. Pure, any
// thread.

#pragma once

#include "feed/tree.h"

namespace khobor::feed {

/// The element's words as HTML, not sanitised. Inline markup is written out, its addresses made absolute.
[[nodiscard]] QString htmlOf(const Element &element);
/// The element's words as plain text on one line.
[[nodiscard]] QString plainOf(const Element &element);
/// HTML as plain text on one line.
[[nodiscard]] QString plainLine(const QString &html);
/// A link that leads to the web, resolved; a relative one stays so when nothing is known to resolve it against. Empty
/// for any other scheme.
[[nodiscard]] QUrl webAddress(const QUrl &base, const QString &href);

} // namespace khobor::feed
