// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which parts inside a story's element are not the story. Pure, any thread.

#pragma once

#include "extract/body.h"

namespace khobor::extract {

/// The verdicts on all nodes of a place, by Node::index().
struct Pruned {
    std::vector<bool> foreign; ///< not the story at all, with all below
    std::vector<bool> caption; ///< words of a picture: part of the story's HTML, not of its text
    QList<html::Node> boxes; ///< foreign parts that lead to other stories from inside the text

    [[nodiscard]] bool isForeign(const html::Node &node) const { return foreign[std::size_t(node.index())]; }
    [[nodiscard]] bool isCaption(const html::Node &node) const { return caption[std::size_t(node.index())]; }
};

/// Decides for every element below the container.
[[nodiscard]] Pruned prune(const PageView &view, const BodyPlace &place);

} // namespace khobor::extract
