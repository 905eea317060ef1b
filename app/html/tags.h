// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements that Khobor's code knows by name. Pure, any thread.

#pragma once

#include <QLatin1StringView>
#include <QtTypes>

#include <array>
#include <initializer_list>

namespace khobor::html {

/// An element's name; Other for one that no code asks for (its name is still in Node::name()).
/// The order is that of the table in tags.cpp.
enum class Tag : quint8 {
    Text, ///< not an element
    Other,
    A,
    Abbr,
    Address,
    Amp_img,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Bdi,
    Bdo,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Cite,
    Code,
    Col,
    Colgroup,
    Dd,
    Del,
    Details,
    Dfn,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Kbd,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Mark,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    P,
    Picture,
    Pre,
    Q,
    Rp,
    Rt,
    Ruby,
    S,
    Samp,
    Script,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Tt,
    U,
    Ul,
    Var,
    Video,
    Wbr,
};

/// A set of tags, asked in constant time.
class TagSet final
{
public:
    constexpr TagSet(std::initializer_list<Tag> tags)
    {
        for (const Tag tag : tags)
            m_bits[std::size_t(tag) / 64] |= quint64(1) << (std::size_t(tag) % 64);
    }
    [[nodiscard]] constexpr bool contains(Tag tag) const
    {
        return (m_bits[std::size_t(tag) / 64] >> (std::size_t(tag) % 64)) & 1;
    }

private:
    std::array<quint64, 2> m_bits{};
};

/// The tag of a lower-case name.
[[nodiscard]] Tag tagFromName(QLatin1StringView name);
/// The lower-case name of a tag; empty for Text and Other.
[[nodiscard]] QLatin1StringView tagName(Tag tag);
/// True where the element starts and ends a line of its own in running text (div, p, li …).
[[nodiscard]] bool isBlock(Tag tag);
/// True where the element's text is never shown (script, style, head, template …).
[[nodiscard]] bool isUnseen(Tag tag);
/// True for h1 to h6.
[[nodiscard]] bool isHeading(Tag tag);

} // namespace khobor::html
