// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.h"

#include "extract/body.h"
#include "extract/byline.h"
#include "extract/structured.h"
#include "extract/times.h"
#include "html/address.h"
#include "html/charset.h"
#include "html/sanitise.h"

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPage = 8 * 1024 * 1024;

Sources readSources(const html::Document &page, const QUrl &url)
{
    Sources sources{readJsonLd(page, url), readMeta(page), readMicrodata(page), readAppData(page)};
    if (sources.meta.url.isEmpty())
        sources.meta.url = url.toString();
    return sources;
}

QString oracleOf(const Sources &sources)
{
    const QString &body = sources.ld.bodyHtml.size() > 200 ? sources.ld.bodyHtml : sources.app.bodyHtml;
    // Some papers escape the body's HTML once more before they write it into JSON.
    return body.size() > 200 ? foldedLetters(html::plainText(html::plainText(body))) : QString();
}

} // namespace

Result<Article> extractArticle(const Page &page)
{
    if (page.body.size() > largestPage)
        return failure(ErrorKind::TooLarge, u"page of %1 bytes"_s.arg(page.body.size()));
    PageView view(html::Document::parse(html::decode(page.body, page.contentType)));
    Sources sources = readSources(view.page, page.url);
    view.oracle = oracleOf(sources);
    const html::Node container = findContainer(view);
    const Headline headline = findHeadline(view, container, sources);
    const Times times = findTimes(view, container, headline, sources);
    Article article;
    article.url = page.url;
    article.title = headline.text;
    article.authors = findAuthors(view, container, headline, sources);
    article.published = times.published;
    article.modified = times.modified;
    Body body = readBody(view, container, article.title, page.url);
    article.text = body.text;
    article.html = body.html;
    if (article.text.isEmpty())
        return failure(ErrorKind::Malformed, u"no text"_s);
    return article;
}

} // namespace khobor::extract
