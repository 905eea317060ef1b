// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.h"

#include "extract/body.h"
#include "extract/structured.h"
#include "html/address.h"
#include "html/charset.h"
#include "html/sanitise.h"

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPage = 8 * 1024 * 1024;

/// The first of some texts that says anything.
QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Result<Article> extractArticle(const Page &page)
{
    if (page.body.size() > largestPage)
        return failure(ErrorKind::TooLarge, u"page of %1 bytes"_s.arg(page.body.size()));
    PageView view(html::Document::parse(html::decode(page.body, page.contentType)));
    const Claims ld = readJsonLd(view.page, page.url);
    const Claims meta = readMeta(view.page);
    const Claims micro = readMicrodata(view.page);
    if (ld.bodyHtml.size() > 200)
        view.oracle = foldedLetters(html::plainText(html::plainText(ld.bodyHtml)));
    Article article;
    article.url = page.url;
    article.title = firstOf({ld.title, meta.title, micro.title});
    article.authors = !ld.authors.isEmpty() ? ld.authors : !micro.authors.isEmpty() ? micro.authors : meta.authors;
    const html::Node container = findContainer(view);
    Body body = readBody(view, container, article.title, page.url);
    article.text = body.text;
    article.html = body.html;
    if (article.text.isEmpty())
        return failure(ErrorKind::Malformed, u"no text"_s);
    return article;
}

} // namespace khobor::extract
