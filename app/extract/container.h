// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a page the story stands. Pure, any thread.

#pragma once

#include "extract/hint.h"
#include "extract/measure.h"

namespace khobor::extract {

/// What is known of a page before its story is looked for.
struct PageView {
    html::Document page;
    Measures measures;
    std::vector<Hint> hints; ///< by Node::index()
    QString oracle; ///< the story's text as a machine-readable source gives it, folded; empty when the page does not show it

    explicit PageView(html::Document document);
    [[nodiscard]] Hint hint(const html::Node &node) const { return hints[std::size_t(node.index())]; }
    /// Takes the story's text as a source has it (foldedLetters), unless the page hardly shows it.
    void setOracle(const QString &text);
    /// True for blocks whose own text the oracle has.
    [[nodiscard]] bool isInOracle(const html::Node &node) const { return m_inOracle[std::size_t(node.index())]; }

private:
    std::vector<bool> m_inOracle;
};

/// Letters and digits alone, in lower case: what stays the same when two sources set a text differently.
[[nodiscard]] QString foldedLetters(QStringView text);

/// The smallest element that holds the story. Every block of text weighs for or against its being part of a story; the
/// answer is the subtree with the greatest sum (after Pasternack and Roth's maximum subsequence segmentation, here
/// on the tree instead of the token row).
[[nodiscard]] html::Node findContainer(const PageView &view);

} // namespace khobor::extract
