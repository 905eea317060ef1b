// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/structured.h"

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;

namespace {

QString valueOf(const Node &node)
{
    for (const auto attribute : {"content"_L1, "datetime"_L1}) {
        const QStringView value = node.attribute(attribute).trimmed();
        if (!value.isEmpty())
            return value.toString();
    }
    return node.textContent();
}

/// A person's own name rather than all that stands in the element.
QString personOf(const Node &node)
{
    for (const Node each : node.descendants()) {
        if (each.attribute("itemprop"_L1) == "name"_L1)
            return valueOf(each);
    }
    return valueOf(node);
}

void setOnce(QString &claim, const QString &value)
{
    if (claim.isEmpty())
        claim = value;
}

void read(const Node &node, QStringView property, Claims &claims)
{
    if (property == "headline"_L1)
        setOnce(claims.title, valueOf(node));
    else if (property == "datePublished"_L1)
        setOnce(claims.published, valueOf(node));
    else if (property == "dateModified"_L1)
        setOnce(claims.modified, valueOf(node));
    else if (property == "articleSection"_L1)
        setOnce(claims.section, valueOf(node));
    else if (property == "author"_L1) {
        const QString person = personOf(node);
        if (!person.isEmpty() && person.size() < 80 && !claims.authors.contains(person))
            claims.authors.append(person);
    }
}

} // namespace

Claims readMicrodata(const html::Document &page)
{
    Claims claims;
    for (const Node node : page.root().descendants()) {
        if (!node.isElement())
            continue;
        const QStringView type = node.attribute("itemtype"_L1);
        if (type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1))
            claims.isStory = true;
        for (const QStringView property : node.attribute("itemprop"_L1).tokenize(u' ', Qt::SkipEmptyParts))
            read(node, property, claims);
    }
    return claims;
}

} // namespace khobor::extract
