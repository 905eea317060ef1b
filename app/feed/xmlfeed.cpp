// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/xmlfeed.h"

#include "feed/construct.h"
#include "feed/entry.h"
#include "feed/tree.h"

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

QStringList feedRecords(const Element &root)
{
    if (root.vocabulary != Vocabulary::Core)
        return {};
    if (root.name == "rss"_L1 || root.name == "rdf"_L1 || root.name == "channel"_L1)
        return {u"item"_s, u"entry"_s};
    return root.name == "feed"_L1 || root.name == "entry"_L1 ? QStringList{u"entry"_s} : QStringList();
}

QStringList sitemapRecords(const Element &root)
{
    if (root.name == "urlset"_L1)
        return {u"url"_s};
    return root.name == "sitemapindex"_L1 ? QStringList{u"sitemap"_s} : QStringList();
}

/// Why a document that gave no stories is no answer. A cut-off one must never pass for an empty list.
std::optional<Error> refusal(const Remainder &rest, const QStringList &records)
{
    if (rest.root.name.isEmpty())
        return Error{ErrorKind::Malformed, u"no element"_s};
    if (records.isEmpty())
        return Error{ErrorKind::NotAFeed, u"root is "_s + rest.root.name};
    return rest.isWhole ? std::nullopt : std::optional(Error{ErrorKind::Truncated, u"cut off before the first story"_s});
}

Reading more(qsizetype have)
{
    return have < mostItems ? Reading::GoOn : Reading::Stop;
}

QUrl imageOf(const Element &channel)
{
    for (const QLatin1StringView name : {"image"_L1, "logo"_L1, "icon"_L1}) {
        if (const Element *image = channel.child(name)) {
            const Element *url = image->child("url"_L1);
            return webAddress(image->base, url ? url->content() : image->content());
        }
    }
    const Element *image = channel.child("image"_L1, Vocabulary::Itunes);
    return image ? webAddress(image->base, image->attribute("href"_L1)) : QUrl();
}

QString languageOf(const Element &channel, const Element &root)
{
    for (const Vocabulary vocabulary : {Vocabulary::Core, Vocabulary::Dublin}) {
        if (const Element *language = channel.child("language"_L1, vocabulary))
            return language->content();
    }
    const QString lang = channel.attribute("lang"_L1);
    return lang.isEmpty() ? root.attribute("lang"_L1) : lang;
}

QString subtitleOf(const Element &channel)
{
    for (const QLatin1StringView name : {"description"_L1, "subtitle"_L1, "tagline"_L1, "abstract"_L1}) {
        for (const Vocabulary vocabulary : {Vocabulary::Core, Vocabulary::Dublin, Vocabulary::Itunes}) {
            if (const Element *said = channel.child(name, vocabulary))
                return htmlOf(*said);
        }
    }
    return {};
}

void readChannel(const Element &channel, const Element &root, Feed &feed)
{
    const Element *title = channel.child("title"_L1);
    if (!title)
        title = channel.child("title"_L1, Vocabulary::Dublin);
    feed.title = title ? plainOf(*title) : QString();
    feed.link = linkOf(channel);
    feed.subtitle = subtitleOf(channel);
    feed.language = languageOf(channel, root);
    feed.image = imageOf(channel);
    feed.author = authorsOf(channel).join(", "_L1);
    if (const Element *id = channel.child("id"_L1))
        feed.id = id->content();
}

} // namespace

Result<Feed> readXmlFeed(const QByteArray &markup, const QUrl &base)
{
    Feed feed;
    const Remainder rest = readXml(markup, base, feedRecords, [&](const Element &entry) {
        feed.items.append(itemOf(entry));
        return more(feed.items.size());
    });
    if (const auto error = refusal(rest, feedRecords(rest.root)); error && feed.items.isEmpty())
        return std::unexpected(*error);
    const Element *channel = rest.root.child("channel"_L1);
    readChannel(channel ? *channel : rest.root, rest.root, feed);
    return feed;
}

Result<Sitemap> readXmlSitemap(const QByteArray &markup, const QUrl &base)
{
    Sitemap sitemap;
    const Remainder rest = readXml(markup, base, sitemapRecords, [&](const Element &record) {
        const Item story = storyOf(record);
        if (record.name == "sitemap"_L1 && !story.url.isEmpty())
            sitemap.sitemaps.append(story.url);
        else if (!story.url.isEmpty())
            sitemap.items.append(story);
        return more(sitemap.items.size() + sitemap.sitemaps.size());
    });
    const bool isEmpty = sitemap.items.isEmpty() && sitemap.sitemaps.isEmpty();
    if (const auto error = refusal(rest, sitemapRecords(rest.root)); error && isEmpty)
        return std::unexpected(*error);
    return sitemap;
}

} // namespace khobor::feed
