// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/document.h"

#include "html/guard.h"
#include "html/tree.h"

namespace khobor::html {

namespace {

const Entry &entry(const Tree *tree, int index)
{
    return tree->nodes[std::size_t(index)];
}

} // namespace

int Node::end() const
{
    return m_tree ? entry(m_tree, m_index).end : 0;
}

Tag Node::tag() const
{
    return m_tree ? entry(m_tree, m_index).tag : Tag::Text;
}

QStringView Node::name() const
{
    if (!isElement())
        return {};
    const Entry &own = entry(m_tree, m_index);
    if (own.tag == Tag::Other)
        return m_tree->view(own.value);
    // Every known name stands in the page's text only as bytes, so the view is on a table of UTF-16 made once.
    static const QList<QString> names = [] {
        QList<QString> list;
        for (int tag = 0; tag <= int(Tag::Wbr); ++tag)
            list.append(tagName(Tag(tag)));
        return list;
    }();
    return names[int(own.tag)];
}

QStringView Node::text() const
{
    return isText() ? m_tree->view(entry(m_tree, m_index).value) : QStringView();
}

QStringView Node::attribute(QLatin1StringView name) const
{
    if (!isElement())
        return {};
    const Entry &own = entry(m_tree, m_index);
    for (int i = own.firstAttribute; i < own.firstAttribute + own.attributes; ++i) {
        const Attribute &attribute = m_tree->attributes[std::size_t(i)];
        if (m_tree->view(attribute.name) == name)
            return m_tree->view(attribute.value);
    }
    return {};
}

bool Node::hasClass(QStringView wanted) const
{
    const QStringView classes = attribute(QLatin1StringView("class"));
    for (const QStringView each : classes.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (each.trimmed() == wanted)
            return true;
    }
    return false;
}

Node Node::parent() const
{
    if (!m_tree || entry(m_tree, m_index).parent < 0)
        return {};
    return {m_tree, entry(m_tree, m_index).parent};
}

Node Node::firstChild() const
{
    return m_tree && m_index + 1 < end() ? Node(m_tree, m_index + 1) : Node();
}

Node Node::nextSibling() const
{
    const Node above = parent();
    return above && end() < above.end() ? Node(m_tree, end()) : Node();
}

Node Node::previousSibling() const
{
    Node before;
    for (const Node each : parent().children()) {
        if (each == *this)
            break;
        before = each;
    }
    return before;
}

Node::Children Node::children() const
{
    return Children(firstChild());
}

Node::Descendants Node::descendants() const
{
    return {m_tree, m_index + 1, std::max(m_index + 1, end())};
}

QString Node::textContent() const
{
    QString all;
    for (int i = m_index; i < end();) {
        const Node node(m_tree, i);
        if (node != *this && isUnseen(node.tag())) {
            i = node.end();
            continue;
        }
        if (node.isText())
            all += node.text();
        else if (isBlock(node.tag()) || node.is(Tag::Br))
            all += u' ';
        ++i;
    }
    return all.simplified();
}

Document::Document(std::shared_ptr<const Tree> tree) : m_tree(std::move(tree)) { }

Document Document::parse(QStringView html)
{
    Guarded guarded = guard(html.toUtf8());
    std::unique_ptr<Tree> tree = buildTree(guarded.html);
    tree->scripts = std::move(guarded.scripts);
    return Document(std::move(tree));
}

Node Document::root() const
{
    return {m_tree.get(), 0};
}

Node Document::body() const
{
    return {m_tree.get(), m_tree->body};
}

Node Document::node(int index) const
{
    return {m_tree.get(), index};
}

int Document::size() const
{
    return int(m_tree->nodes.size());
}

const QList<Script> &Document::scripts() const
{
    return m_tree->scripts;
}

Node Document::elementById(QStringView id) const
{
    for (const Node node : root().descendants()) {
        if (node.attribute(QLatin1StringView("id")) == id)
            return node;
    }
    return {};
}

} // namespace khobor::html
