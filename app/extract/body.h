// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The story's own text out of the element that holds it. Pure, any thread.

#pragma once

#include "core/article.h"
#include "extract/container.h"

namespace khobor::extract {

/// What was kept, and what left the text but is worth keeping.
struct Body {
    QString text; ///< one paragraph a line
    QString html; ///< sanitised, with figures
    QList<Picture> pictures;
    QList<RelatedLink> related; ///< from boxes inside the text
};

/// Reads the body below `container`, without the parts that are not the story: boxes, captions, sharing, lists of links.
[[nodiscard]] Body readBody(const PageView &view, const html::Node &container, const QString &title, const QUrl &base);

} // namespace khobor::extract
