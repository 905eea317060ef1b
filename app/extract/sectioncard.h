// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of a section page: what stands around the links to one story and nothing else. Pure, any thread.

#pragma once

#include "core/article.h"
#include "extract/sectionaddress.h"
#include "html/document.h"

#include <QHash>

namespace khobor::extract {

/// A link that may lead to a story.
struct StoryLink {
    html::Node anchor;
    QUrl url;
    int story = 0; ///< index of its story among the page's
};

/// The links of a page in its order, and how they group to stories.
struct StoryLinks {
    QList<StoryLink> links;
    QList<StoryAddress> stories; ///< how each story's address looks, in page order
};

/// Gathers the links whose address may be a story's.
[[nodiscard]] StoryLinks gatherLinks(const html::Document &page, const QUrl &base);

/// What the cards of one story say.
struct Card {
    QString headline;
    QUrl picture;
    std::optional<QDateTime> published;
    bool hasHeading = false; ///< the headline is marked up as one
    bool isInMenu = false; ///< stands in navigation or footer
};

/// Reads the largest element around a link that holds no other story's link.
[[nodiscard]] Card readCard(const StoryLinks &all, const StoryLink &link, const QUrl &base);

} // namespace khobor::extract
