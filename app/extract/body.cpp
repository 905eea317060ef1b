// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/body.h"

#include "html/sanitise.h"

namespace khobor::extract {

using html::Node;
using html::Tag;

namespace {

/// Marks the nodes of a container that are not the story.
class Pruner final
{
public:
    Pruner(const PageView &view, const Node &container, const QString &title)
        : m_view(view), m_container(container), m_title(foldedLetters(title)),
          m_dropped(std::size_t(view.page.size()), false), m_letters(view.measures.total(container).plainLetters())
    {
        for (int i = container.index() + 1; i < container.end();) {
            const Node node = container.at(i);
            if (node.isElement() && isForeign(node)) {
                m_dropped[std::size_t(i)] = true;
                i = node.end();
            } else {
                ++i;
            }
        }
    }

    [[nodiscard]] bool isDropped(const Node &node) const { return m_dropped[std::size_t(node.index())]; }

private:
    [[nodiscard]] bool isForeign(const Node &node) const
    {
        const Measure &total = m_view.measures.total(node);
        const bool isSmall = total.plainLetters() * 3 < m_letters;
        const Hint hint = m_view.hint(node);
        if (hint == Hint::Boilerplate || hint == Hint::Comments || hint == Hint::Related || hint == Hint::Byline)
            return isSmall;
        if (html::isHeading(node.tag()) && foldedLetters(node.textContent()) == m_title)
            return true;
        if (node.is(Tag::H1) || node.is(Tag::Aside) || node.is(Tag::Time))
            return isSmall;
        return isLinkList(node, total);
    }

    [[nodiscard]] bool isLinkList(const Node &node, const Measure &total) const
    {
        static constexpr html::TagSet lists{Tag::Ul, Tag::Ol, Tag::Div, Tag::Section, Tag::Table, Tag::Dl, Tag::Article};
        return lists.contains(node.tag()) && total.letters > 0 && total.linkShare() > 0.55 && total.letters > 20;
    }

    const PageView &m_view;
    Node m_container;
    QString m_title;
    std::vector<bool> m_dropped;
    int m_letters;
};

} // namespace

Body readBody(const PageView &view, const Node &container, const QString &title, const QUrl &base)
{
    const Pruner pruner(view, container, title);
    const auto isDropped = [&](const Node &node) { return pruner.isDropped(node); };
    const auto isDroppedInText = [&](const Node &node) {
        return pruner.isDropped(node) || view.hint(node) == Hint::Caption;
    };
    Body body;
    body.text = html::plainText(container, isDroppedInText);
    body.html = html::sanitise(container, base, isDropped);
    return body;
}

} // namespace khobor::extract
