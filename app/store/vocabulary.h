// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library's own words, as they are spelt, for romanised search and for "did you mean". Any thread's desk.

#pragma once

#include "store/connection.h"
#include "store/sought.h"

namespace khobor::store {

/// Fills an empty vocabulary from the headlines that are kept: for a library that an earlier Khobor wrote. Writing thread.
void rememberHeadlines(Connection &library);

/// The library's words for bangla/roman.h. Lives no longer than the connection.
[[nodiscard]] Vocabulary vocabularyOf(Connection &library);

/// Whether a word with one of these keys is known.
[[nodiscard]] bool isKnown(Connection &library, const QString &key, const QString &stem);

} // namespace khobor::store
