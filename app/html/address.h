// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses as Khobor keeps and compares them. Pure, any thread.

#pragma once

#include <QUrl>

namespace khobor::html {

/// The address without what only tracks (utm_*, fbclid, gclid …), without fragment, scheme and host in lower case.
/// The address stays one that can be fetched.
[[nodiscard]] QUrl withoutTracking(const QUrl &url);

/// Resolves a link of a page; invalid unless it leads to http or https with a host. White space around and inside, and
/// addresses that Qt only takes when tolerant, are mended.
[[nodiscard]] QUrl resolveLink(const QUrl &base, const QString &href);

} // namespace khobor::html
