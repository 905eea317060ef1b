// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells a story's address from a menu's by its shape alone. Pure, any thread.

#pragma once

#include <QString>
#include <QUrl>

namespace khobor::extract {

/// How much an address looks like a story's.
enum class StoryAddress {
    No, ///< a section, tag, author, file or another site
    Possible, ///< needs a headline beside it: a name of one word or a few
    Certain, ///< carries a number or a day, as stories do
};

/// Judges a link of the page `page`.
[[nodiscard]] StoryAddress judgeAddress(const QUrl &link, const QUrl &page);

/// Whether both are of one site: the same host but for www., m. and other subdomains.
[[nodiscard]] bool isSameSite(const QUrl &one, const QUrl &other);

/// What two links to one story share: the address without scheme, www., fragment and tracking.
[[nodiscard]] QString storyKey(const QUrl &url);

} // namespace khobor::extract
