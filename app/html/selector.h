// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CSS selectors that names elements of a page: for what an outlet's file may say. Pure, any thread.

#pragma once

#include "html/document.h"

#include <optional>

namespace khobor::html {

/// A selector such as "article .story > p, #lead, div[itemprop=articleBody]": names, `*`, classes, ids and attributes (present,
/// =, ^=, $=, *=), joined by descent (a blank) or as a child (>), and alternatives by commas. No pseudo-classes.
class Selector final
{
public:
    /// Nothing when the text is no such selector.
    [[nodiscard]] static std::optional<Selector> parse(QStringView text);

    [[nodiscard]] bool matches(const Node &element) const;
    /// The elements below `root` that match, in document order; null or empty for none.
    [[nodiscard]] QList<Node> all(const Node &root) const;
    [[nodiscard]] Node first(const Node &root) const;

private:
    struct Attribute {
        QByteArray name;
        QString value;
        char16_t how = 0; ///< '=', '^', '$', '*', or 0 for being there at all
    };
    struct Compound {
        QString name; ///< empty for any
        QString id;
        QStringList classes;
        QList<Attribute> attributes;
        bool isChild = false; ///< of the compound before it, not just below it
    };
    using Path = QList<Compound>;

    [[nodiscard]] static std::optional<Path> parsePath(QStringView text);
    [[nodiscard]] static std::optional<Compound> parseCompound(QStringView text);
    [[nodiscard]] static bool fits(const Compound &compound, const Node &element);
    [[nodiscard]] static bool fits(const Path &path, qsizetype last, const Node &element);

    QList<Path> m_paths;
};

} // namespace khobor::html
