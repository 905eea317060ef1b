// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/construct.h"

#include "html/address.h"
#include "html/charset.h"
#include "html/sanitise.h"

#include <algorithm>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Plain, Html, Inline, Base64 };

bool hasMarkup(const Element &element)
{
    return std::ranges::any_of(element.children, [](const Element &child) { return !child.name.isEmpty(); });
}

/// Atom 1.0 says the form by type, Atom 0.3 by mode and type; RSS says nothing and means HTML.
Form formOf(const Element &element)
{
    const QString type = element.attribute("type"_L1).toLower();
    const QString mode = element.attribute("mode"_L1).toLower();
    if (mode == "base64"_L1)
        return Form::Base64;
    if (hasMarkup(element))
        return Form::Inline;
    if (mode == "escaped"_L1 || type.isEmpty() || type.contains("html"_L1))
        return Form::Html;
    const bool isText = !type.contains(u'/') || type.startsWith("text/"_L1) || type.endsWith("xml"_L1);
    return isText ? Form::Plain : Form::Base64;
}

QString attributeMarkup(const Element &element, const QString &name)
{
    QString value = element.attributes.value(name);
    if ((name == "href"_L1 || name == "src"_L1) && !element.base.isEmpty())
        value = webAddress(element.base, value).toString(QUrl::FullyEncoded);
    return u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
}

bool isVoid(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1 || name == "img"_L1 || name == "wbr"_L1 || name == "input"_L1;
}

void writeMarkup(const Element &element, QString &out)
{
    if (element.name.isEmpty()) {
        out += element.text.toHtmlEscaped();
        return;
    }
    QStringList names = element.attributes.keys();
    std::ranges::sort(names);
    out += u'<' + element.name;
    for (const QString &name : std::as_const(names))
        out += attributeMarkup(element, name);
    out += u'>';
    for (const Element &child : element.children)
        writeMarkup(child, out);
    // HTML takes the end of an element that has none for another such element.
    if (!isVoid(element.name))
        out += "</"_L1 + element.name + u'>';
}

QString innerMarkup(const Element &element)
{
    QString out;
    for (const Element &child : element.children)
        writeMarkup(child, out);
    return out.trimmed();
}

/// Base64 as announced, or the text as it stands where a feed only claims so.
QString decoded(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.simplified().remove(u' ').toLatin1());
    return bytes ? html::decode(*bytes) : text;
}

} // namespace

QString htmlOf(const Element &element)
{
    switch (formOf(element)) {
    case Form::Plain:
        return element.content().toHtmlEscaped();
    case Form::Html:
        return element.content();
    case Form::Inline:
        return innerMarkup(element);
    case Form::Base64:
        return decoded(element.content());
    }
    Q_UNREACHABLE_RETURN({});
}

QString plainOf(const Element &element)
{
    return formOf(element) == Form::Plain ? element.content().simplified() : plainLine(htmlOf(element));
}

QString plainLine(const QString &html)
{
    const bool isPlain = !html.contains(u'<') && !html.contains(u'&');
    return isPlain ? html.simplified() : html::plainText(html).simplified();
}

QUrl webAddress(const QUrl &base, const QString &href)
{
    if (href.isEmpty())
        return {};
    const QUrl plain(href.trimmed());
    const bool staysRelative = base.isEmpty() && plain.isValid() && plain.isRelative();
    return staysRelative ? plain : html::resolveLink(base, href);
}

} // namespace khobor::feed
