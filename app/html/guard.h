// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The guard before the tree: one linear pass over a page that keeps what tree building is quick and safe on. Gumbo
// overflows small stacks on deep nesting and is quadratic in open formatting elements, attributes and foster
// parenting; scripts, styles, comments and drawings only cost it time. Inside app/html only; pure.

#pragma once

#include "html/document.h"

namespace khobor::html {

/// Bounds that no page written for readers comes near.
struct Limits {
    int depth = 256; ///< open elements that do not close by themselves
    int unclosedFormatting = 48; ///< b, font, a … that the page never closes
    int attributes = 64; ///< of one tag
    int attributeBytes = 64 * 1024; ///< of one tag
    int tags = 100'000; ///< start tags of the page
};

/// What is left for the tree, and the scripts that were taken out.
struct Guarded {
    QByteArray html;
    QList<Script> scripts;
};

/// Cuts comments, styles, drawings and scripts (which are kept aside), and every tag beyond the limits; text stays.
[[nodiscard]] Guarded guard(const QByteArray &utf8, const Limits &limits = {});

} // namespace khobor::html
