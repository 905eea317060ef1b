// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The story's own text out of the element that holds it. Pure, any thread.

#pragma once

#include "extract/related.h"

namespace khobor::extract {

/// What was kept, and what left the text but is worth keeping.
struct Body {
    QString text; ///< one paragraph a line
    QString html; ///< sanitised, with figures
    QString source; ///< the agency of a credit line
    QList<RelatedLink> related; ///< from boxes inside the text
};

/// What the reader of a body must know.
struct BodyPlace {
    html::Node container;
    html::Node headline; ///< may be null
    html::Node dek; ///< may be null
    QString title;
    QStringList authors;
    QList<RelatedList> relatedLists;
    QUrl base;
};

/// Reads the body of a place, without the parts that are not the story: boxes, captions, sharing, lists of links,
/// headline and byline.
[[nodiscard]] Body readBody(const PageView &view, const BodyPlace &place);

} // namespace khobor::extract
