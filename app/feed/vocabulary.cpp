// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/vocabulary.h"

#include <array>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

/// A namespace by how its address begins, and the prefix it usually has.
struct Row {
    QLatin1StringView uri;
    QLatin1StringView prefix;
    Vocabulary vocabulary;
};

// RSS was published under many addresses, so each family is known by what its addresses share.
constexpr std::array rows{
    Row{"http://www.w3.org/2005/atom"_L1, "atom"_L1, Vocabulary::Core},
    Row{"http://purl.org/atom/"_L1, "a"_L1, Vocabulary::Core},
    Row{"http://purl.org/rss/1.0/modules/content"_L1, "content"_L1, Vocabulary::Content},
    Row{"http://purl.org/rss/1.0/modules/"_L1, "slash"_L1, Vocabulary::Foreign},
    Row{"http://purl.org/rss/1.0"_L1, "rss"_L1, Vocabulary::Core},
    Row{"http://purl.org/net/rss"_L1, "rss"_L1, Vocabulary::Core},
    Row{"http://my.netscape.com/"_L1, "rss"_L1, Vocabulary::Core},
    Row{"http://channel.netscape.com/rdf/"_L1, "rss"_L1, Vocabulary::Core},
    Row{"http://backend.userland.com/"_L1, "rss"_L1, Vocabulary::Core},
    Row{"http://blogs.law.harvard.edu/tech/rss"_L1, "rss"_L1, Vocabulary::Core},
    Row{"http://www.w3.org/1999/02/22-rdf-syntax-ns"_L1, "rdf"_L1, Vocabulary::Core},
    Row{"http://www.sitemaps.org/schemas/sitemap"_L1, "sm"_L1, Vocabulary::Core},
    Row{"http://www.google.com/schemas/sitemap/"_L1, "sm"_L1, Vocabulary::Core},
    Row{"http://purl.org/dc/"_L1, "dc"_L1, Vocabulary::Dublin},
    Row{"http://purl.org/dc/terms"_L1, "dcterms"_L1, Vocabulary::Dublin},
    Row{"http://search.yahoo.com/mrss"_L1, "media"_L1, Vocabulary::Media},
    Row{"http://video.search.yahoo.com/mrss"_L1, "media"_L1, Vocabulary::Media},
    Row{"http://www.itunes.com/dtds/podcast-1.0.dtd"_L1, "itunes"_L1, Vocabulary::Itunes},
    Row{"http://wellformedweb.org/commentapi"_L1, "wfw"_L1, Vocabulary::Comments},
    Row{"http://purl.org/syndication/thread/"_L1, "thr"_L1, Vocabulary::Comments},
    Row{"http://www.w3.org/1999/xhtml"_L1, "xhtml"_L1, Vocabulary::Xhtml},
    Row{"http://www.google.com/schemas/sitemap-news"_L1, "news"_L1, Vocabulary::News},
    Row{"http://www.google.com/schemas/sitemap-image"_L1, "image"_L1, Vocabulary::Image},
};

Vocabulary byPrefix(QStringView prefix)
{
    for (const Row &row : rows) {
        if (prefix.compare(row.prefix, Qt::CaseInsensitive) == 0)
            return row.vocabulary;
    }
    return Vocabulary::Foreign;
}

} // namespace

Vocabulary vocabularyOf(QStringView uri, QStringView prefix)
{
    if (uri.isEmpty())
        return prefix.isEmpty() ? Vocabulary::Core : byPrefix(prefix);
    QString plain = uri.trimmed().toString();
    if (plain.startsWith("https:"_L1, Qt::CaseInsensitive))
        plain.remove(4, 1);
    for (const Row &row : rows) {
        if (plain.startsWith(row.uri, Qt::CaseInsensitive))
            return row.vocabulary;
    }
    return Vocabulary::Foreign;
}

} // namespace khobor::feed
