// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Links to other stories of the paper, by the headings they stand under. Pure, any thread.

#pragma once

#include "core/article.h"
#include "extract/container.h"

#include <optional>

namespace khobor::extract {

/// The group that a heading names: "এই বিভাগের আরও" → MoreInSection, "আরও পড়ুন" → ReadAlso; none for other texts.
[[nodiscard]] std::optional<RelatedGroup> relatedGroup(QStringView heading);

/// A list of related stories begins here.
struct RelatedList {
    html::Node heading;
    RelatedGroup group = RelatedGroup::ReadAlso;
};

/// All headings of such lists on the page, in order.
[[nodiscard]] QList<RelatedList> findRelatedLists(const PageView &view);

/// The stories listed below the story, in the page's order, each once, with their pictures.
[[nodiscard]] QList<RelatedLink> readRelated(const PageView &view, const QList<RelatedList> &lists, const QUrl &base);

/// The stories linked between two places of the page.
[[nodiscard]] QList<RelatedLink> linksBetween(const PageView &view, int from, int to, RelatedGroup group, const QUrl &base);

} // namespace khobor::extract
