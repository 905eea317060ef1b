// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/sanitise.h"

#include "html/address.h"
#include "html/picture.h"
#include "html/writer.h"

#include <algorithm>
#include <vector>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

/// What an element becomes.
struct Rendering {
    enum class Kind { Unwrapped, Edge, Block, Inline, Dropped };
    Kind kind = Kind::Unwrapped;
    Tag tag = Tag::Other;
};

Rendering renderingOf(Tag tag)
{
    using enum Tag;
    using Kind = Rendering::Kind;
    static constexpr TagSet blocks{P,  H2,    H3,      H4,    H5,    H6,    Blockquote, Ul, Ol, Li,     Dl,         Dt,
                                   Dd, Table, Caption, Thead, Tbody, Tfoot, Tr,         Td, Th, Figure, Figcaption, Pre};
    static constexpr TagSet inlines{A, B, Strong, I, Em, U, S, Sub, Sup, Small, Code, Q, Ruby, Rt, Rp, Time, Bdi, Bdo, Span};
    if (tag == H1)
        return {Kind::Block, H2};
    if (tag == Menu)
        return {Kind::Block, Ul};
    if (blocks.contains(tag))
        return {Kind::Block, tag};
    if (tag == Strike || tag == Del)
        return {Kind::Inline, S};
    if (TagSet{Tt, Kbd, Samp}.contains(tag))
        return {Kind::Inline, Code};
    if (inlines.contains(tag))
        return {Kind::Inline, tag};
    if (isUnseen(tag) || tag == Button || tag == Input)
        return {Kind::Dropped, tag};
    return {isBlock(tag) ? Kind::Edge : Kind::Unwrapped, tag};
}

QString pair(QLatin1StringView name, QStringView value)
{
    return u' ' + name + "=\""_L1 + escaped(value) + u'"';
}

bool isLanguageTag(QStringView value)
{
    return !value.isEmpty() && value.size() <= 35
        && std::ranges::all_of(value, [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-'; });
}

/// lang and dir, where they say something.
QString languageAttributes(const Node &element)
{
    QString attributes;
    const QStringView language = element.attribute("lang"_L1);
    if (isLanguageTag(language))
        attributes += pair("lang"_L1, language);
    const QString direction = element.attribute("dir"_L1).toString().toLower();
    if (direction == "ltr"_L1 || direction == "rtl"_L1 || direction == "auto"_L1)
        attributes += pair("dir"_L1, direction);
    return attributes;
}

bool isInTable(Tag tag)
{
    return tag == Tag::Td || tag == Tag::Th;
}

/// A table of one column places things on the page; it does not relate them.
bool isLayoutTable(const Node &table)
{
    int widest = 0;
    int cells = 0;
    for (const Node node : table.descendants()) {
        if (node.is(Tag::Table))
            return true;
        cells = node.is(Tag::Tr) ? 0 : cells + int(isInTable(node.tag()));
        widest = std::max(widest, cells);
    }
    return widest < 2;
}

class Sanitiser final
{
public:
    Sanitiser(QUrl base, const std::function<bool(const Node &)> &isDropped)
        : m_base(std::move(base)), m_isDropped(isDropped)
    {
    }

    QString run(const Node &root)
    {
        Node node = root;
        for (int at = root.index(); at < root.end();) {
            while (!m_entered.empty() && m_entered.back().end <= at)
                leave();
            node = root.at(at);
            at = enter(node) ? at + 1 : node.end();
        }
        while (!m_entered.empty())
            leave();
        return m_writer.take();
    }

private:
    struct Entered {
        int end;
        Rendering rendering;
        bool isWritten;
    };

    /// True when what the node holds is to be read too.
    bool enter(const Node &node)
    {
        if (node.isText()) {
            m_writer.addText(node.text());
            return true;
        }
        if (m_isDropped && m_isDropped(node))
            return false;
        if (node.is(Tag::Br))
            m_writer.addBreak();
        else if (node.is(Tag::Hr))
            m_writer.addRule();
        else if (node.is(Tag::Img) || node.is(Tag::Amp_img))
            addPicture(node);
        else
            return enterElement(node);
        return false;
    }

    bool enterElement(const Node &node)
    {
        Rendering rendering = renderingOf(node.tag());
        if (rendering.kind == Rendering::Kind::Dropped || isHidden(node))
            return false;
        const QString language = languageAttributes(node);
        if (rendering.kind == Rendering::Kind::Edge && !language.isEmpty() && node.is(Tag::Div))
            rendering = {Rendering::Kind::Block, Tag::Div};
        if (node.is(Tag::Table) && isLayoutTable(node))
            rendering.kind = Rendering::Kind::Edge;
        bool isWritten = true;
        if (rendering.kind == Rendering::Kind::Block) {
            isWritten = m_writer.openBlock(rendering.tag, rendering.tag == Tag::Div ? language : cellAttributes(node));
            if (!isWritten)
                m_writer.addEdge();
        } else if (rendering.kind == Rendering::Kind::Edge) {
            m_writer.addEdge();
        } else if (rendering.kind == Rendering::Kind::Inline) {
            isWritten = openInline(node, rendering.tag, language);
        }
        m_entered.push_back({node.end(), rendering, isWritten});
        return true;
    }

    bool openInline(const Node &node, Tag tag, const QString &language)
    {
        if (m_inlines.contains(tag))
            return false;
        QString attributes;
        if (tag == Tag::A)
            attributes = linkAttributes(node);
        else if (tag == Tag::Span || tag == Tag::Bdo)
            attributes = language;
        const bool needsAttributes = tag == Tag::A || tag == Tag::Span || tag == Tag::Bdo;
        const bool isLoose = (tag == Tag::Rt || tag == Tag::Rp) && !m_inlines.contains(Tag::Ruby);
        if ((needsAttributes && attributes.isEmpty()) || isLoose)
            return false;
        m_inlines.append(tag);
        m_writer.openInline(tag, attributes);
        return true;
    }

    void leave()
    {
        const Entered last = m_entered.back();
        m_entered.pop_back();
        if (last.rendering.kind == Rendering::Kind::Edge
            || (last.rendering.kind == Rendering::Kind::Block && !last.isWritten))
            m_writer.addEdge();
        else if (last.rendering.kind == Rendering::Kind::Block)
            m_writer.closeBlock(last.rendering.tag);
        else if (last.rendering.kind == Rendering::Kind::Inline && last.isWritten) {
            m_inlines.removeOne(last.rendering.tag);
            m_writer.closeInline(last.rendering.tag);
        }
    }

    QString linkAttributes(const Node &node) const
    {
        const QString href = node.attribute("href"_L1).trimmed().toString();
        if (href.isEmpty())
            return {};
        if (href.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
            const QUrl mail(href);
            return mail.isValid() && mail.path().contains(u'@')
                ? pair("href"_L1, "mailto:"_L1 + mail.path(QUrl::FullyEncoded))
                : QString();
        }
        const QUrl url = withoutTracking(resolveLink(m_base, href));
        return url.isEmpty() ? QString() : pair("href"_L1, url.toString(QUrl::FullyEncoded));
    }

    /// colspan and rowspan of a cell, within reason.
    static QString cellAttributes(const Node &node)
    {
        QString attributes;
        if (!isInTable(node.tag()))
            return attributes;
        for (const auto name : {"colspan"_L1, "rowspan"_L1}) {
            const int span = pixels(node.attribute(name));
            if (span > 1 && span <= 50)
                attributes += pair(name, QString::number(span));
        }
        return attributes;
    }

    void addPicture(const Node &node)
    {
        const QUrl url = pictureAddress(node, m_base);
        if (url.isEmpty())
            return;
        QString attributes = pair("src"_L1, url.toString(QUrl::FullyEncoded))
            + pair("alt"_L1, node.attribute("alt"_L1).toString().simplified());
        for (const auto name : {"width"_L1, "height"_L1}) {
            const int length = pixels(node.attribute(name));
            if (length > 0)
                attributes += pair(name, QString::number(length));
        }
        m_writer.addPicture(attributes);
    }

    QUrl m_base;
    const std::function<bool(const Node &)> &m_isDropped;
    Writer m_writer;
    std::vector<Entered> m_entered;
    QList<Tag> m_inlines;
};

} // namespace

QString sanitise(const Node &node, const QUrl &base, const std::function<bool(const Node &)> &isDropped)
{
    return Sanitiser(base, isDropped).run(node);
}

QString sanitise(const QString &html, const QUrl &base)
{
    const Document document = Document::parse(html);
    return sanitise(document.body(), base, {});
}

} // namespace khobor::html
