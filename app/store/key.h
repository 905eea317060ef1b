// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Under which name a story is known: what stays the same of its address in all its clothes, or its guid. Pure.

#pragma once

#include "core/ids.h"

#include <QUrl>

namespace khobor::store {

/// The address without scheme, tracking, www., m. or amp. hosts, AMP paths, index pages and trailing slash, so that all
/// editions of one story have one key. Empty for what is not an http or https address.
[[nodiscard]] QString addressKey(const QUrl &url);

/// Whether the address is a site's front page, which no story is, whatever a page's canonical link says.
[[nodiscard]] bool isFrontPage(const QUrl &url);

/// The guid within its outlet; empty when either is.
[[nodiscard]] QString guidKey(const OutletId &outlet, const QString &guid);

/// A picture's address as it is compared: without tracking and fragment, encoded.
[[nodiscard]] QString pictureKey(const QUrl &url);

} // namespace khobor::store
