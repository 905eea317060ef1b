// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/merging.h"

#include "html/sanitise.h"

namespace khobor::store {

namespace {

template <class Value> void fill(Value &value, const Value &other)
{
    if (value == Value())
        value = other;
}

Article filled(Article article, const Article &other)
{
    fill(article.url, other.url);
    fill(article.title, other.title);
    fill(article.dek, other.dek);
    fill(article.authors, other.authors);
    fill(article.published, other.published);
    fill(article.modified, other.modified);
    fill(article.section, other.section);
    fill(article.source, other.source);
    fill(article.language, other.language);
    fill(article.lead, other.lead);
    fill(article.comments, other.comments);
    return article;
}

// A half of a pair that lost its other half does not survive the way through UTF-8.
QString wellFormed(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

Article articleOf(const Item &item)
{
    Article article;
    article.url = item.url;
    article.title = wellFormed(item.title);
    article.dek = html::plainText(wellFormed(item.summaryHtml));
    article.authors = item.authors;
    article.published = item.published;
    article.modified = item.updated;
    article.lead.url = item.picture;
    article.comments = item.comments;
    return article;
}

bool isLater(const std::optional<QDateTime> &time, const std::optional<QDateTime> &other)
{
    return time && (!other || *time > *other);
}

bool replaces(const Article &arrived, const Article &kept)
{
    if (arrived.text.isEmpty() != kept.text.isEmpty())
        return kept.text.isEmpty();
    if (arrived.modified != kept.modified)
        return isLater(arrived.modified, kept.modified);
    return arrived.text.size() >= kept.text.size();
}

} // namespace

Article articleOf(const Arrival &arrival)
{
    const Article said = articleOf(arrival.item);
    return arrival.article ? filled(*arrival.article, said) : said;
}

Article merged(const Article &kept, const Article &arrived)
{
    return replaces(arrived, kept) ? filled(arrived, kept) : filled(kept, arrived);
}

} // namespace khobor::store
