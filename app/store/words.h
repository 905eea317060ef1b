// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as the search index sees it. Pure.

#pragma once

#include <QStringList>

namespace khobor::store {

/// The folded words of a text, in order.
[[nodiscard]] QStringList searchWords(const QString &text);
/// A folded word without its endings.
[[nodiscard]] QString searchStem(const QString &word);

} // namespace khobor::store
