// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/tree.h"

#include <QStringConverter>

#include <gumbo.h>

#include <cstring>

namespace khobor::html {

namespace {

/// Gumbo's answer, given back when it goes out of scope.
class Parsed final
{
public:
    explicit Parsed(const QByteArray &utf8)
    {
        m_options.max_errors = 0;
        m_output = gumbo_parse_with_options(&m_options, utf8.constData(), std::size_t(utf8.size()));
    }
    ~Parsed() { gumbo_destroy_output(&m_options, m_output); }
    Q_DISABLE_COPY_MOVE(Parsed)

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

private:
    GumboOptions m_options = kGumboDefaultOptions;
    GumboOutput *m_output = nullptr;
};

/// Copies gumbo's nodes into the arrays, without recursion.
class Builder final
{
public:
    explicit Builder(qsizetype size) : m_tree(std::make_unique<Tree>())
    {
        m_tree->text.reserve(size);
        m_tree->nodes.reserve(std::size_t(size / 40 + 16));
        m_tree->attributes.reserve(std::size_t(size / 60 + 16));
    }

    std::unique_ptr<Tree> build(const GumboNode *root)
    {
        m_open.push_back({root, addNode(root, -1), 0});
        while (!m_open.empty())
            step();
        return std::move(m_tree);
    }

private:
    struct Open {
        const GumboNode *node;
        int index;
        unsigned nextChild;
    };

    void step()
    {
        Open &top = m_open.back();
        const GumboVector &children = top.node->v.element.children;
        if (top.nextChild == children.length) {
            m_tree->nodes[std::size_t(top.index)].end = int(m_tree->nodes.size());
            m_open.pop_back();
            return;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[top.nextChild++]);
        const bool isElement = child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE;
        if (!isElement && child->type != GUMBO_NODE_TEXT && child->type != GUMBO_NODE_WHITESPACE)
            return;
        const int index = addNode(child, top.index);
        if (isElement)
            m_open.push_back({child, index, 0});
    }

    int addNode(const GumboNode *node, int parent)
    {
        const int index = int(m_tree->nodes.size());
        Entry entry;
        entry.parent = parent;
        entry.end = index + 1;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            entry.value = addText(node->v.text.text);
        else
            fillElement(entry, node->v.element, index);
        m_tree->nodes.push_back(entry);
        return index;
    }

    void fillElement(Entry &entry, const GumboElement &element, int index)
    {
        if (element.tag == GUMBO_TAG_UNKNOWN) {
            GumboStringPiece name = element.original_tag;
            gumbo_tag_from_original_text(&name);
            const QByteArray lower = QByteArray(name.data, name.data ? qsizetype(name.length) : 0).toLower();
            entry.tag = tagFromName(QLatin1StringView(lower));
            entry.value = entry.tag == Tag::Other ? addText(lower.constData()) : Stretch();
        } else {
            const char *name = gumbo_normalized_tagname(element.tag);
            entry.tag = tagFromName(QLatin1StringView(name));
            entry.value = entry.tag == Tag::Other ? addText(name) : Stretch();
        }
        if (entry.tag == Tag::Body && m_tree->body == 0)
            m_tree->body = index;
        entry.firstAttribute = int(m_tree->attributes.size());
        entry.attributes = quint16(std::min(element.attributes.length, 0xFFFFU));
        for (unsigned i = 0; i < entry.attributes; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const Stretch name = addText(attribute->name);
            m_tree->attributes.push_back({name, addText(attribute->value)});
        }
    }

    Stretch addText(const char *utf8)
    {
        const qsizetype length = qsizetype(std::strlen(utf8));
        QString &text = m_tree->text;
        const qsizetype at = text.size();
        text.resize(at + length);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QChar *end = decoder.appendToBuffer(text.data() + at, QByteArrayView(utf8, length));
        text.truncate(end - text.constData());
        return {int(at), int(text.size() - at)};
    }

    std::unique_ptr<Tree> m_tree;
    std::vector<Open> m_open;
};

} // namespace

std::unique_ptr<Tree> buildTree(const QByteArray &guarded)
{
    const Parsed parsed(guarded);
    return Builder(guarded.size()).build(parsed.root());
}

} // namespace khobor::html
