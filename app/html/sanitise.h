// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stranger's HTML to HTML that Khobor keeps and shows. Pure, any thread.

#pragma once

#include "html/document.h"

#include <QString>
#include <QUrl>

#include <functional>

namespace khobor::html {

/// HTML of the allow-list alone: p, br, h2–h6, blockquote, q, ul, ol, li, dl, dt, dd, table and its parts, figure,
/// figcaption, img (src, alt, width, height), a (href), b, strong, i, em, u, s, sub, sup, small, code, pre, hr, ruby,
/// rt, rp, time, bdi, bdo (dir), span and div only for lang and dir. No style, id, name, class, event, svg, math, form,
/// frame or embed. Addresses are made absolute against base; only http and https (and mailto in a) survive.
/// Tracking parameters are stripped, pictures that are 1×1 or hidden are dropped.
/// Applied to its own answer it changes nothing.
[[nodiscard]] QString sanitise(const QString &html, const QUrl &base);

/// The same for a part of a parsed page, without the subtrees that `isDropped` names.
[[nodiscard]] QString sanitise(const Node &node, const QUrl &base, const std::function<bool(const Node &)> &isDropped);

/// The text of HTML with entities resolved, blocks on lines of their own, white space collapsed.
[[nodiscard]] QString plainText(const QString &html);

/// The same for a part of a parsed page, without the subtrees that `isDropped` names.
[[nodiscard]] QString plainText(const Node &node, const std::function<bool(const Node &)> &isDropped);

} // namespace khobor::html
