// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.h"

#include "extract/body.h"
#include "extract/byline.h"
#include "extract/dek.h"
#include "extract/labels.h"
#include "extract/legacy.h"
#include "extract/nextpage.h"
#include "extract/refusal.h"
#include "extract/rules.h"
#include "extract/structured.h"
#include "extract/times.h"
#include "html/address.h"
#include "html/charset.h"
#include "html/sanitise.h"

#include <QSet>

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

Sources readSources(const html::Document &page, const QUrl &url)
{
    Sources sources{readJsonLd(page, url), readMeta(page), readMicrodata(page), readAppData(page)};
    if (sources.meta.url.isEmpty())
        sources.meta.url = url.toString();
    return sources;
}

/// The body that a source carries, as HTML; empty when none has one worth the name.
QString claimedBodyOf(const Sources &sources)
{
    QString body = sources.ld.bodyHtml.size() > 200 ? sources.ld.bodyHtml : sources.app.bodyHtml;
    if (body.size() <= 200)
        return {};
    // Some papers escape the body's HTML once more before they write it into JSON.
    if (!body.contains(u'<') && body.contains("&lt;"_L1))
        body = html::plainText(body);
    return body.contains("<p"_L1) || body.contains("<br"_L1) || body.contains("<div"_L1)
        ? body
        : body.toHtmlEscaped().replace(u'\n', "<br><br>"_L1);
}

/// Takes the body that a source carries where the page itself shows too little of it.
void preferClaimed(Body &body, const QString &claimed, const QUrl &base)
{
    if (claimed.isEmpty())
        return;
    const QString html = html::sanitise(claimed, base);
    const QString text = html::plainText(html);
    if (foldedLetters(body.text).size() * 2 >= foldedLetters(text).size())
        return;
    body.html = html;
    body.text = text;
}

/// Puts a paragraph before the story, unless the story has it.
void openWith(Body &body, const QString &paragraph)
{
    if (body.text.isEmpty() || foldedLetters(body.text).contains(foldedLetters(paragraph)))
        return;
    body.text = paragraph + u'\n' + body.text;
    body.html = "<p>"_L1 + paragraph.toHtmlEscaped() + "</p>"_L1 + body.html;
}

/// The page's base element where it leads to http or https, else its own address, else the one it gives itself.
QUrl baseOf(const html::Document &page, const QUrl &url, const Sources &sources)
{
    const QUrl own = url.isEmpty() ? QUrl(sources.meta.url) : url;
    for (const html::Node node : page.root().descendants()) {
        if (!node.is(html::Tag::Base) || !node.hasAttribute("href"_L1))
            continue;
        const QUrl base = html::resolveLink(own, node.attribute("href"_L1).toString());
        return base.isValid() ? base : own;
    }
    return own;
}

QString languageOf(const Sources &sources)
{
    QString language = !sources.meta.language.isEmpty() ? sources.meta.language : sources.ld.language;
    return language.replace(u'_', u'-').section(u',', 0, 0).trimmed();
}

QList<RelatedLink> withoutRepeats(const QList<RelatedLink> &links)
{
    QList<RelatedLink> kept;
    QSet<QUrl> seen;
    for (const RelatedLink &link : links) {
        if (!seen.contains(link.url))
            kept.append(link);
        seen.insert(link.url);
    }
    return kept;
}

/// Pictures of the body with their captions, and the one that stands for the story.
void takePictures(Article &article, const Sources &sources, const QUrl &base)
{
    const html::Document body = html::Document::parse(article.html);
    for (const html::Node node : body.body().descendants()) {
        if (!node.is(html::Tag::Img))
            continue;
        QString caption;
        const html::Node around = node.parent().is(html::Tag::A) ? node.parent().parent() : node.parent();
        for (const html::Node each : around.children()) {
            if (each.is(html::Tag::Figcaption))
                caption = each.textContent();
        }
        article.pictures.append({QUrl(node.attribute("src"_L1).toString()), caption});
    }
    const QString claim = firstOf({sources.ld.picture, sources.meta.picture, sources.app.picture});
    const QUrl lead = claim.isEmpty() ? QUrl() : html::resolveLink(base, claim);
    article.lead = {lead, firstOf({sources.ld.pictureCaption, sources.meta.pictureCaption})};
    if (!article.lead.url.isValid() && !article.pictures.isEmpty())
        article.lead = article.pictures.first();
}

} // namespace

Result<Article> extractArticle(const Page &page)
{
    if (page.body.size() > largestPage)
        return failure(ErrorKind::TooLarge, u"page of %1 bytes"_s.arg(page.body.size()));
    PageView view(html::Document::parse(html::decode(page.body, page.contentType)));
    const Sources sources = readSources(view.page, page.url);
    if (const auto error = refusal(view, sources))
        return std::unexpected(*error);
    const QString claimedBody = claimedBodyOf(sources);
    view.setOracle(foldedLetters(html::plainText(claimedBody)));
    const QUrl base = baseOf(view.page, page.url, sources);
    const NamedParts named = applyRules(page.rules, view);
    const html::Node container = named.body ? named.body : findContainer(view);
    const Headline headline = named.title.text.isEmpty() ? findHeadline(view, container, sources) : named.title;
    const Times times = findTimes(view, container, headline, sources);
    const QList<RelatedList> lists = findRelatedLists(view);
    Article article;
    article.url = page.url.isEmpty() ? base : page.url;
    article.title = headline.text;
    article.authors = namesIn(named.byline);
    if (article.authors.isEmpty())
        article.authors = findAuthors(view, container, headline, sources);
    article.published = times.published;
    article.modified = times.modified;
    article.section = findSection(view, headline, sources);
    article.language = languageOf(sources);
    const Dek dek = findDek(view, container, headline, sources);
    const bool isOpening = opensStory(dek.text);
    const html::Node second = isOpening ? html::Node() : dek.node;
    Body body = readBody(view, {container, headline.node, second, article.title, article.authors, lists, base});
    if (!named.body)
        preferClaimed(body, claimedBody, base);
    if (isOpening)
        openWith(body, dek.text);
    article.text = body.text;
    // Some pages print the dek once more as the first paragraph.
    const bool isRepeated = foldedLetters(body.text).startsWith(foldedLetters(dek.text));
    article.dek = isRepeated ? describedDek(sources, article.title, body.text) : dek.text;
    article.html = body.html;
    article.source = !body.source.isEmpty() ? body.source : findCredit(view, container);
    article.related = withoutRepeats(body.related + readRelated(view, lists, base));
    article.comments = findComments(view, base);
    article.nextPage = findNextPage(view.page, article.url);
    takePictures(article, sources, base);
    if (article.lead.caption.isEmpty())
        article.lead.caption = findLeadCaption(view, container, headline, article.lead.url, base);
    convertLegacyText(article);
    return validated(std::move(article), view, sources);
}

} // namespace khobor::extract
