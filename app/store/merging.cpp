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

// A half of a surrogate pair that lost its other half is no character, and neither UTF-8 nor JSON can carry it.
QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString mended = text;
    for (qsizetype i = 0; i < mended.size(); ++i) {
        const bool isPair = mended[i].isHighSurrogate() && i + 1 < mended.size() && mended[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (mended[i].isSurrogate())
            mended[i] = QChar::ReplacementCharacter;
    }
    return mended;
}

Article articleOf(const Item &item)
{
    Article article;
    article.url = item.url;
    article.title = item.title;
    article.dek = html::plainText(item.summaryHtml);
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
    Article article = arrival.article ? filled(*arrival.article, said) : said;
    for (QString *text : {&article.title, &article.dek, &article.text, &article.html})
        *text = wellFormed(*text);
    return article;
}

Article merged(const Article &kept, const Article &arrived)
{
    return replaces(arrived, kept) ? filled(arrived, kept) : filled(kept, arrived);
}

} // namespace khobor::store
