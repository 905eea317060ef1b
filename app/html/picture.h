// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which picture an element of a page shows, and which elements show nothing. Pure, any thread.

#pragma once

#include "html/document.h"

#include <QUrl>

namespace khobor::html {

/// The address of the picture that an img, amp-img or picture element stands for: the widest candidate of its srcset up to
/// 1600 pixels, a lazily loaded one before a placeholder. Invalid for 1×1 pictures, counters and data addresses.
[[nodiscard]] QUrl pictureAddress(const Node &element, const QUrl &base);

/// True when the element is kept from sight by its own attributes (hidden, display:none …).
[[nodiscard]] bool isHidden(const Node &element);

/// A length attribute in pixels, -1 when absent or relative.
[[nodiscard]] int pixels(QStringView length);

} // namespace khobor::html
