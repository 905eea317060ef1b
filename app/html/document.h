// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTML5 tree to read from. Nodes stand in one array in document order, so that a subtree is a range of it and a
// node's place, index(), is a key for arrays beside it. Immutable once parsed, so any thread may read it.

#pragma once

#include "html/tags.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <iterator>
#include <memory>

namespace khobor::html {

struct Tree;

/// A light handle of a node, valid as long as its Document. A null node answers every question with nothing.
class Node final
{
public:
    Node() = default;
    Node(const Tree *tree, int index) : m_tree(tree), m_index(index) { }

    [[nodiscard]] bool isNull() const { return !m_tree; }
    explicit operator bool() const { return m_tree; }
    friend bool operator==(const Node &, const Node &) = default;

    /// Place in document order.
    [[nodiscard]] int index() const { return m_index; }
    /// The node of the same page that stands at a place.
    [[nodiscard]] Node at(int index) const { return {m_tree, index}; }
    /// Place after the last node of the subtree.
    [[nodiscard]] int end() const;
    [[nodiscard]] bool contains(const Node &other) const { return other.m_index >= m_index && other.m_index < end(); }

    /// Tag::Text for text nodes and the null node.
    [[nodiscard]] Tag tag() const;
    [[nodiscard]] bool is(Tag wanted) const { return m_tree && tag() == wanted; }
    [[nodiscard]] bool isText() const { return is(Tag::Text); }
    [[nodiscard]] bool isElement() const { return m_tree && tag() != Tag::Text; }
    /// The element's lower-case name.
    [[nodiscard]] QStringView name() const;

    /// The text of a text node, as written.
    [[nodiscard]] QStringView text() const;
    /// The value of an attribute (lower-case name); null when absent.
    [[nodiscard]] QStringView attribute(QLatin1StringView name) const;
    [[nodiscard]] bool hasAttribute(QLatin1StringView name) const { return !attribute(name).isNull(); }
    [[nodiscard]] bool hasClass(QStringView wanted) const;
    /// The text of all the subtree with white space collapsed, without scripts, styles and the like.
    [[nodiscard]] QString textContent() const;

    [[nodiscard]] Node parent() const;
    [[nodiscard]] Node firstChild() const;
    [[nodiscard]] Node nextSibling() const;
    [[nodiscard]] Node previousSibling() const;

    class Children;
    class Descendants;
    /// The nodes right below, in order.
    [[nodiscard]] Children children() const;
    /// All nodes below, in document order.
    [[nodiscard]] Descendants descendants() const;

private:
    const Tree *m_tree = nullptr;
    int m_index = 0;
};

class Node::Children final
{
public:
    struct Iterator {
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        Node at;
        Node operator*() const { return at; }
        Iterator &operator++()
        {
            at = at.nextSibling();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const Iterator &it, std::default_sentinel_t) { return it.at.isNull(); }
    };
    explicit Children(Node first) : m_first(first) { }
    [[nodiscard]] Iterator begin() const { return {m_first}; }
    [[nodiscard]] std::default_sentinel_t end() const { return {}; }

private:
    Node m_first;
};

class Node::Descendants final
{
public:
    struct Iterator {
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        const Tree *tree;
        int at;
        Node operator*() const { return {tree, at}; }
        Iterator &operator++()
        {
            ++at;
            return *this;
        }
        void operator++(int) { ++at; }
        friend bool operator==(const Iterator &, const Iterator &) = default;
    };
    Descendants(const Tree *tree, int from, int to) : m_tree(tree), m_from(from), m_to(to) { }
    [[nodiscard]] Iterator begin() const { return {m_tree, m_from}; }
    [[nodiscard]] Iterator end() const { return {m_tree, m_to}; }

private:
    const Tree *m_tree;
    int m_from;
    int m_to;
};

/// A script of the page, which is never part of the tree: JSON and the programs that carry a page's data as text.
struct Script {
    QString type; ///< in lower case, as in "application/ld+json"
    QString id;
    QByteArray content; ///< UTF-8
};

/// A parsed page. Cheap to copy.
class Document final
{
public:
    /// Parses any text; hostile depth, attributes and unclosed formatting are cut before the tree is built (guard.h).
    [[nodiscard]] static Document parse(QStringView html);

    [[nodiscard]] Node root() const;
    [[nodiscard]] Node body() const;
    /// The node of an index, which must be below size().
    [[nodiscard]] Node node(int index) const;
    [[nodiscard]] int size() const;
    [[nodiscard]] const QList<Script> &scripts() const;
    /// The first element with an id, or null.
    [[nodiscard]] Node elementById(QStringView id) const;

private:
    explicit Document(std::shared_ptr<const Tree> tree);
    std::shared_ptr<const Tree> m_tree;
};

} // namespace khobor::html
