// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/related.h"

#include "html/address.h"
#include "html/picture.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int longestHeading = 40;
constexpr int shortestTitle = 8;
constexpr qsizetype mostLinks = 40;

bool isHeadingLike(const PageView &view, const Node &node)
{
    const Measure &total = view.measures.total(node);
    return html::isBlock(node.tag()) && total.letters > 2 && total.letters <= longestHeading;
}

/// The picture inside the link, or beside it in the same card.
QUrl pictureOf(const PageView &view, const Node &link, const QUrl &base)
{
    Node card = link;
    for (int level = 0; level < 4 && card; ++level, card = card.parent()) {
        if (view.measures.total(card).letters > view.measures.total(link).letters + 200)
            break;
        for (const Node node : card.descendants()) {
            if (!node.is(Tag::Img) && !node.is(Tag::Amp_img))
                continue;
            const QUrl picture = html::pictureAddress(node, base);
            if (picture.isValid())
                return picture;
        }
    }
    return {};
}

/// A heading inside the link tells its title better than all of its text.
QString titleOf(const Node &link)
{
    for (const Node node : link.descendants()) {
        if (html::isHeading(node.tag()))
            return node.textContent();
    }
    return link.textContent();
}

/// Where the list of a heading ends: with the smallest element around the heading that holds links behind it.
int endOfList(const PageView &view, const Node &heading)
{
    for (Node around = heading.parent(); around; around = around.parent()) {
        for (int i = heading.end(); i < around.end(); ++i) {
            const Node node = view.page.node(i);
            if (node.is(Tag::A) && node.hasAttribute("href"_L1))
                return around.end();
        }
    }
    return heading.end();
}

} // namespace

std::optional<RelatedGroup> relatedGroup(QStringView heading)
{
    static const QRegularExpression section(u"^(?:এই|এ|একই)\\s+(?:বিভাগের|বিভাগে|পাতার|সংক্রান্ত|বিষয়ের|বিষয়ের)\\s+(?:আরও|আরো|"
                                            u"অন্যান্য|সব|সর্বশেষ)|^আর[োও]ও?\\s+(?:খবর|সংবাদ)|"
                                            "^more (?:in|from|on) |^in this section"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression also(u"^(?:আরও|আরো|আরোও)\\s+(?:পড়ুন|পড়ুন|দেখুন|জানুন)|^(?:সম্পর্কিত|সংশ্লিষ্ট|প্রাসঙ্গিক)|^এ\\s*"
                                         u"সম্পর্কিত|^(?:read|see) (?:also|more|next)|"
                                         "^also read|^related|^you may also|^you might (?:also )?like|^recommended"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = heading.toString().simplified();
    if (section.match(text).hasMatch())
        return RelatedGroup::MoreInSection;
    return also.match(text).hasMatch() ? std::optional(RelatedGroup::ReadAlso) : std::nullopt;
}

QList<RelatedList> findRelatedLists(const PageView &view)
{
    QList<RelatedList> lists;
    for (int i = view.page.body().index(); i < view.page.size();) {
        const Node node = view.page.node(i);
        const bool isHeading = node.isElement() && !view.measures.isUnseen(node) && isHeadingLike(view, node);
        const auto group = isHeading ? relatedGroup(node.textContent()) : std::nullopt;
        if (group)
            lists.append({node, *group});
        i = group ? node.end() : i + 1;
    }
    return lists;
}

QList<RelatedLink> linksBetween(const PageView &view, int from, int to, RelatedGroup group, const QUrl &base)
{
    QList<RelatedLink> links;
    for (int i = from; i < to && links.size() < mostLinks; ++i) {
        const Node node = view.page.node(i);
        if (!node.is(Tag::A) || view.measures.isUnseen(node))
            continue;
        const QUrl url = html::withoutTracking(html::resolveLink(base, node.attribute("href"_L1).toString()));
        const QString title = titleOf(node);
        if (!url.isValid() || url.path().size() < 2 || foldedLetters(title).size() < shortestTitle
            || url.matches(html::withoutTracking(base), QUrl::StripTrailingSlash))
            continue;
        const bool isKnown = std::ranges::any_of(links, [&](const RelatedLink &each) { return each.url == url; });
        if (!isKnown)
            links.append({url, title, pictureOf(view, node, base), group});
    }
    return links;
}

QList<RelatedLink> readRelated(const PageView &view, const QList<RelatedList> &lists, const QUrl &base)
{
    QList<RelatedLink> links;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const int next = i + 1 < lists.size() ? lists[i + 1].heading.index() : view.page.size();
        const int end = std::min(next, endOfList(view, lists[i].heading));
        for (const RelatedLink &link : linksBetween(view, lists[i].heading.end(), end, lists[i].group, base)) {
            const bool isKnown = std::ranges::any_of(links, [&](const RelatedLink &each) { return each.url == link.url; });
            if (!isKnown)
                links.append(link);
        }
    }
    return links;
}

} // namespace khobor::extract
