// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Did you mean": what was typed with the words that the library does not know replaced by near ones that it does.

#pragma once

#include "store/connection.h"

#include <QHash>
#include <QStringList>

namespace khobor::store {

/// What a spelling checker proposes, by the word as typed, best first.
using Spellings = QHash<QString, QStringList>;

/// The words of what was typed that the library does not know, to be asked a spelling checker about.
[[nodiscard]] QStringList unknownWords(Connection &library, const QString &typed);

/// What was typed, put right; empty when no word of it can be. Of the checker's proposals only those count that the
/// library's stories use; then come its own words that are near in sound and letters.
[[nodiscard]] QString suggestion(Connection &library, const QString &typed, const Spellings &spellings);

} // namespace khobor::store
