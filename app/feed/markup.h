// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds are often not well-formed, and some are made to harm: what an XML parser may see is decided here. Pure, any
// thread.

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace khobor::feed {

/// The same document as markup that holds nothing but elements and text: without XML declaration, comments, processing
/// instructions and DOCTYPE, CDATA as escaped text, the names of HTML's entities and short literal entities of the
/// document's own resolved, bare "&" and "<" escaped, Windows-1252 code points put right, and characters that XML
/// forbids replaced by U+FFFD. What stands before the first markup is dropped, as are the attributes of a tag beyond
/// the first hundreds. Takes and gives UTF-8; grows by a bounded factor. Malformed for a DOCTYPE that is made to harm
/// or stands in the wrong place.
[[nodiscard]] Result<QByteArray> mendMarkup(const QByteArray &utf8);

} // namespace khobor::feed
