// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/structured.h"

#include <QHash>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

/// The contents of a page's meta elements by lower-case name.
class Meta final
{
public:
    explicit Meta(const html::Document &page)
    {
        for (const Node node : page.root().descendants()) {
            if (node.is(Tag::Meta))
                add(node);
        }
    }

    /// The first content among names, in the order of the names.
    [[nodiscard]] QString first(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            const QStringList &values = m_values[name];
            if (!values.isEmpty())
                return values.first();
        }
        return {};
    }

    /// All contents of the first name that has any.
    [[nodiscard]] QStringList all(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            const QStringList values = m_values[name];
            if (!values.isEmpty())
                return values;
        }
        return {};
    }

private:
    void add(const Node &node)
    {
        const QString content = node.attribute("content"_L1).toString().simplified();
        if (content.isEmpty() || content == "undefined"_L1 || content == "null"_L1)
            return;
        for (const auto attribute : {"property"_L1, "name"_L1, "itemprop"_L1}) {
            for (const QString &name :
                 node.attribute(attribute).toString().toLower().simplified().split(u' ', Qt::SkipEmptyParts))
                m_values[name].append(content);
        }
    }

    QHash<QString, QStringList> m_values;
};

/// Names, not addresses of profiles.
QStringList peopleOf(const QStringList &values)
{
    QStringList people;
    for (const QString &value : values) {
        if (!value.contains("://"_L1) && !value.startsWith(u'@') && !people.contains(value))
            people.append(value);
    }
    return people;
}

QString canonical(const html::Document &page)
{
    for (const Node node : page.root().descendants()) {
        if (node.is(Tag::Link) && node.attribute("rel"_L1).compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            return node.attribute("href"_L1).trimmed().toString();
    }
    return {};
}

} // namespace

Claims readMeta(const html::Document &page)
{
    const Meta meta(page);
    Claims claims;
    claims.title = meta.first({"og:title"_L1, "twitter:title"_L1, "headline"_L1, "dc.title"_L1, "dcterms.title"_L1,
                               "parsely-title"_L1, "sailthru.title"_L1, "title"_L1});
    // For sharing some papers drop the kicker that their own title keeps.
    if (const QString own = meta.first({"title"_L1}); !claims.title.isEmpty() && own.endsWith(": "_L1 + claims.title))
        claims.title = own;
    claims.dek = meta.first({"og:description"_L1, "description"_L1, "twitter:description"_L1, "dc.description"_L1});
    for (const auto name :
         {"author"_L1, "article:author"_L1, "parsely-author"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "sailthru.author"_L1,
          "byl"_L1, "cxenseparse:author"_L1, "article:author_name"_L1, "twitter:creator:name"_L1, "citation_author"_L1}) {
        claims.authors = peopleOf(meta.all({name}));
        if (!claims.authors.isEmpty())
            break;
    }
    claims.published = meta.first({"article:published_time"_L1,
                                   "og:article:published_time"_L1,
                                   "datepublished"_L1,
                                   "date.published"_L1,
                                   "article:published"_L1,
                                   "parsely-pub-date"_L1,
                                   "sailthru.date"_L1,
                                   "cxenseparse:recs:publishtime"_L1,
                                   "pubdate"_L1,
                                   "publishdate"_L1,
                                   "publish-date"_L1,
                                   "publish_date"_L1,
                                   "published_time"_L1,
                                   "publication_date"_L1,
                                   "og:pubdate"_L1,
                                   "dc.date.issued"_L1,
                                   "dcterms.created"_L1,
                                   "dc.date.created"_L1,
                                   "dc.date"_L1,
                                   "dcterms.date"_L1,
                                   "article.published"_L1,
                                   "ptime"_L1,
                                   "last-modified-date"_L1,
                                   "citation_publication_date"_L1,
                                   "date"_L1,
                                   "datecreated"_L1,
                                   "article_date_original"_L1});
    claims.modified = meta.first({"article:modified_time"_L1, "og:article:modified_time"_L1, "og:updated_time"_L1,
                                  "datemodified"_L1, "article:updated_time"_L1, "article:modified"_L1, "lastmod"_L1,
                                  "dcterms.modified"_L1, "dc.date.modified"_L1, "last-modified"_L1, "updated_time"_L1});
    claims.section = meta.first({"article:section"_L1, "og:article:section"_L1, "articlesection"_L1, "parsely-section"_L1,
                                 "cxenseparse:section"_L1, "section"_L1});
    claims.picture = meta.first({"og:image:secure_url"_L1, "og:image"_L1, "og:image:url"_L1, "twitter:image"_L1,
                                 "twitter:image:src"_L1, "image"_L1});
    claims.pictureCaption = meta.first({"og:image:alt"_L1, "twitter:image:alt"_L1});
    claims.language = page.root().attribute("lang"_L1).toString();
    if (claims.language.isEmpty())
        claims.language = meta.first({"content-language"_L1, "language"_L1, "dc.language"_L1, "og:locale"_L1});
    claims.url = canonical(page);
    if (claims.url.isEmpty())
        claims.url = meta.first({"og:url"_L1});
    claims.source = meta.first({"og:site_name"_L1, "application-name"_L1});
    const QString type = meta.first({"og:type"_L1});
    claims.isStory =
        type.compare("article"_L1, Qt::CaseInsensitive) == 0 || !meta.first({"article:published_time"_L1}).isEmpty();
    return claims;
}

} // namespace khobor::extract
