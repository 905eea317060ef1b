// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/rules.h"

#include "html/selector.h"

namespace khobor::extract {

using html::Node;

namespace {

Node firstOf(const QString &selector, const PageView &view)
{
    const auto parsed = selector.isEmpty() ? std::nullopt : html::Selector::parse(selector);
    return parsed ? parsed->first(view.page.root()) : Node();
}

} // namespace

NamedParts applyRules(const PageRules &rules, PageView &view)
{
    NamedParts parts;
    const Node title = firstOf(rules.title, view);
    parts.title = {title.textContent(), title};
    parts.byline = firstOf(rules.byline, view).textContent();
    parts.body = firstOf(rules.body, view);
    for (const QString &selector : rules.remove) {
        const auto parsed = html::Selector::parse(selector);
        for (const Node &node : parsed ? parsed->all(view.page.root()) : QList<Node>())
            view.hints[std::size_t(node.index())] = Hint::Removed;
    }
    return parts;
}

} // namespace khobor::extract
