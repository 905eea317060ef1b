// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/tags.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace khobor::html {

namespace {

constexpr auto known = std::to_array<std::string_view>({
    "",        "",        "a",       "abbr",     "address",    "amp-img",    "article",  "aside",  "audio",   "b",
    "base",    "bdi",     "bdo",     "big",      "blockquote", "body",       "br",       "button", "caption", "center",
    "cite",    "code",    "col",     "colgroup", "dd",         "del",        "details",  "dfn",    "dialog",  "div",
    "dl",      "dt",      "em",      "embed",    "fieldset",   "figcaption", "figure",   "font",   "footer",  "form",
    "h1",      "h2",      "h3",      "h4",       "h5",         "h6",         "head",     "header", "hgroup",  "hr",
    "html",    "i",       "iframe",  "img",      "input",      "ins",        "kbd",      "label",  "legend",  "li",
    "link",    "main",    "mark",    "menu",     "meta",       "nav",        "noscript", "object", "ol",      "optgroup",
    "option",  "p",       "picture", "pre",      "q",          "rp",         "rt",       "ruby",   "s",       "samp",
    "script",  "section", "select",  "small",    "source",     "span",       "strike",   "strong", "style",   "sub",
    "summary", "sup",     "table",   "tbody",    "td",         "template",   "textarea", "tfoot",  "th",      "thead",
    "time",    "title",   "tr",      "tt",       "u",          "ul",         "var",      "video",  "wbr",
});
static_assert(known.size() == std::size_t(Tag::Wbr) + 1);
static_assert(std::ranges::is_sorted(known));

} // namespace

Tag tagFromName(QLatin1StringView name)
{
    const std::string_view wanted(name.data(), std::size_t(name.size()));
    const auto found = std::ranges::lower_bound(known.begin() + 2, known.end(), wanted);
    return found != known.end() && *found == wanted ? Tag(found - known.begin()) : Tag::Other;
}

QLatin1StringView tagName(Tag tag)
{
    const std::string_view name = known[std::size_t(tag)];
    return QLatin1StringView(name.data(), qsizetype(name.size()));
}

bool isBlock(Tag tag)
{
    using enum Tag;
    static constexpr TagSet blocks{
        Address, Article,  Aside,      Blockquote, Body,   Caption, Center, Dd,    Details, Dialog, Div,      Dl,
        Dt,      Fieldset, Figcaption, Figure,     Footer, Form,    H1,     H2,    H3,      H4,     H5,       H6,
        Header,  Hgroup,   Hr,         Html,       Legend, Li,      Main,   Menu,  Nav,     Ol,     Optgroup, Option,
        P,       Pre,      Section,    Summary,    Table,  Tbody,   Td,     Tfoot, Th,      Thead,  Tr,       Ul,
    };
    return blocks.contains(tag);
}

bool isUnseen(Tag tag)
{
    using enum Tag;
    static constexpr TagSet unseen{Audio,  Embed, Head,     Iframe,   Noscript, Object, Script,
                                   Select, Style, Template, Textarea, Title,    Video};
    return unseen.contains(tag);
}

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

} // namespace khobor::html
