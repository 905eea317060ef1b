// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much text stands where. Immutable once made, any thread.

#pragma once

#include "html/document.h"

#include <vector>

namespace khobor::extract {

/// An amount of seen text. Letters are all characters that are no white space; those of scripts without spaces
/// between words count twice, as they say twice as much.
struct Measure {
    int letters = 0;
    int linkLetters = 0; ///< those inside links
    int stops = 0; ///< ends of sentences: . ! ? । and their kin

    Measure &operator+=(const Measure &other);
    /// Share of the letters that stand in links, 0 for no letters.
    [[nodiscard]] double linkShare() const { return letters ? double(linkLetters) / letters : 0; }
    [[nodiscard]] int plainLetters() const { return letters - linkLetters; }
};

/// The measures of a page's nodes, by Node::index().
class Measures final
{
public:
    explicit Measures(const html::Document &page);

    /// The text of the whole subtree.
    [[nodiscard]] const Measure &total(const html::Node &node) const { return m_total[std::size_t(node.index())]; }
    /// The text that stands in the block element itself, not in blocks inside it.
    [[nodiscard]] const Measure &own(const html::Node &node) const { return m_own[std::size_t(node.index())]; }
    /// True when the node, or something around it, is never shown.
    [[nodiscard]] bool isUnseen(const html::Node &node) const { return m_unseen[std::size_t(node.index())]; }

private:
    std::vector<Measure> m_own;
    std::vector<Measure> m_total;
    std::vector<bool> m_unseen;
};

/// The measure of a text outside links.
[[nodiscard]] Measure measureOf(QStringView text);

} // namespace khobor::extract
