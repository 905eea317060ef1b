// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlets/opml.h"

#include "html/charset.h"
#include "html/document.h"
#include "outlets/foreign.h"
#include "outlets/kind.h"

#include <QRegularExpression>
#include <QSet>

namespace khobor::outlets {

using namespace Qt::StringLiterals;
using html::Node;

namespace {

constexpr qsizetype mostBytes = 16 << 20;
constexpr qsizetype mostOutlets = 2'000;

/// Lists come with bare ampersands and worse, so they are read as forgivingly as HTML; but HTML knows no elements that
/// close themselves.
html::Document parsed(const QByteArray &body)
{
    static const QRegularExpression closed(u"<(outline(?:\\s(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*)?)/>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return html::Document::parse(html::decode(body).replace(closed, u"<\\1></outline>"_s));
}

bool isOutline(const Node &node)
{
    return node.isElement() && node.name() == "outline"_L1;
}

QString text(const Node &node, QLatin1StringView attribute)
{
    return node.attribute(attribute).toString().simplified();
}

QUrl address(const Node &node, QLatin1StringView attribute)
{
    return webAddress(node.attribute(attribute).toString());
}

Name ownName(const Node &outline)
{
    return {text(outline, "khobor:bn"_L1), text(outline, "khobor:en"_L1)};
}

/// A section's line among ours: one source of it.
void readOwnSource(const Node &line, Outlet &outlet)
{
    const SectionId id{text(line, "khobor:section"_L1)};
    const SourceKind kind = sourceKindFromKey(text(line, "khobor:kind"_L1)).value_or(SourceKind::Feed);
    const QUrl url = address(line, kind == SourceKind::Feed ? "xmlurl"_L1 : "url"_L1);
    if (id.isNull() || url.isEmpty())
        return;
    const bool isNew = outlet.sections.isEmpty() || outlet.sections.last().id != id;
    if (isNew)
        outlet.sections.append({id, ownName(line), topicFromKey(text(line, "khobor:topic"_L1)), {}});
    outlet.sections.last().sources.append({kind, url});
}

std::optional<Outlet> readOwn(const Node &folder)
{
    Outlet outlet{
        {text(folder, "khobor:id"_L1)}, ownName(folder), address(folder, "htmlurl"_L1), text(folder, "language"_L1), {}};
    for (const Node &line : folder.descendants()) {
        if (isOutline(line))
            readOwnSource(line, outlet);
    }
    return outlet.sections.isEmpty() ? std::nullopt : std::optional(outlet);
}

std::optional<Outlet> readForeign(const Node &line)
{
    const QUrl feed = address(line, "xmlurl"_L1);
    if (feed.isEmpty())
        return std::nullopt;
    const QString title = text(line, "text"_L1);
    const Node folder = isOutline(line.parent()) ? line.parent() : Node();
    return foreignOutlet({title.isEmpty() ? text(line, "title"_L1) : title, feed, address(line, "htmlurl"_L1),
                          text(folder, "text"_L1), text(line, "language"_L1)});
}

QString attribute(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
}

QString shown(const Name &name)
{
    return name.bn.isEmpty() ? name.en : name.bn;
}

QString nameAttributes(const Name &name)
{
    return attribute("text"_L1, shown(name)) + attribute("khobor:bn"_L1, name.bn) + attribute("khobor:en"_L1, name.en);
}

/// Other readers subscribe to what has an xmlUrl, so pages and sitemaps are plain links.
QString line(const Section &section, const Source &source)
{
    const bool isFeed = source.kind == SourceKind::Feed;
    return "      <outline"_L1 + attribute("type"_L1, isFeed ? u"rss"_s : u"link"_s) + nameAttributes(section.name)
        + attribute(isFeed ? "xmlUrl"_L1 : "url"_L1, source.url.toString(QUrl::FullyEncoded))
        + attribute("khobor:section"_L1, section.id.value) + attribute("khobor:topic"_L1, topicKey(section.topic))
        + attribute("khobor:kind"_L1, sourceKindKey(source.kind)) + "/>\n"_L1;
}

QString folder(const Outlet &outlet)
{
    QString out = "    <outline"_L1 + nameAttributes(outlet.name) + attribute("khobor:id"_L1, outlet.id.value)
        + attribute("htmlUrl"_L1, outlet.home.toString(QUrl::FullyEncoded)) + attribute("language"_L1, outlet.language)
        + ">\n"_L1;
    for (const Section &section : outlet.sections) {
        for (const Source &source : section.sources)
            out += line(section, source);
    }
    return out + "    </outline>\n"_L1;
}

} // namespace

Result<QList<Outlet>> readOpml(const QByteArray &body)
{
    if (body.size() > mostBytes)
        return failure(ErrorKind::TooLarge, u"%1 bytes"_s.arg(body.size()));
    QList<Outlet> outlets;
    QSet<QString> known;
    const html::Document document = parsed(body);
    for (const Node &node : document.root().descendants()) {
        const bool isPartOfOwn = node.hasAttribute("khobor:section"_L1);
        if (!isOutline(node) || isPartOfOwn || outlets.size() >= mostOutlets)
            continue;
        const std::optional<Outlet> outlet = node.hasAttribute("khobor:id"_L1) ? readOwn(node) : readForeign(node);
        if (!outlet || known.contains(outlet->id.value))
            continue;
        known.insert(outlet->id.value);
        outlets.append(*outlet);
    }
    if (outlets.isEmpty())
        return failure(ErrorKind::Malformed, u"no feed is listed"_s);
    return outlets;
}

QByteArray writeOpml(const QList<Outlet> &outlets)
{
    QString out = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<opml version=\"2.0\" xmlns:khobor=\"urn:khobor:opml\">\n"
                  "  <head><title>Khobor</title></head>\n  <body>\n"_s;
    for (const Outlet &outlet : outlets)
        out += folder(outlet);
    return (out + "  </body>\n</opml>\n"_L1).toUtf8();
}

} // namespace khobor::outlets
