// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sectioncard.h"

#include "bangla/dates.h"
#include "html/address.h"
#include "html/picture.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int mostLevels = 8;
constexpr qsizetype longestHeadline = 250;
constexpr qsizetype longestDate = 80;
constexpr int smallestPicture = 48; // pixels; smaller ones are icons

bool isHeading(const Node &node)
{
    return node.tag() >= Tag::H1 && node.tag() <= Tag::H6;
}

bool isBlock(const Node &node)
{
    return node.is(Tag::Div) || node.is(Tag::P) || node.is(Tag::Li) || node.is(Tag::Span) || isHeading(node);
}

bool isFrame(const Node &node)
{
    return node.isNull() || node.is(Tag::Body) || node.is(Tag::Main) || node.is(Tag::Nav) || node.is(Tag::Footer);
}

/// Whether an element's class or id has a word, as in "card-title" and "newsTitle".
bool isNamed(const Node &node, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) {
        return node.attribute("class"_L1).contains(word, Qt::CaseInsensitive)
            || node.attribute("id"_L1).contains(word, Qt::CaseInsensitive);
    });
}

/// Numbers that lists of the most read put before a headline.
QString withoutSerial(const QString &text)
{
    static const QRegularExpression serial(u"^[0-9\u09E6-\u09EF]{1,2}[.)\u0964]\\s+"_s);
    QString plain = text;
    return plain.remove(serial);
}

bool isPlausible(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestHeadline;
}

bool holdsOther(const StoryLinks &all, const Node &node, int story)
{
    auto at =
        std::ranges::lower_bound(all.links, node.index(), {}, [](const StoryLink &link) { return link.anchor.index(); });
    for (; at != all.links.end() && at->anchor.index() < node.end(); ++at) {
        if (at->story != story)
            return true;
    }
    return false;
}

Node cardAround(const StoryLinks &all, const StoryLink &link)
{
    Node card = link.anchor;
    for (int level = 0; level < mostLevels; ++level) {
        const Node parent = card.parent();
        if (isFrame(parent) || holdsOther(all, parent, link.story))
            break;
        card = parent;
    }
    return card;
}

/// The longest text among the nodes that `wanted` takes.
template <class Wanted> QString longest(const Node &card, Wanted wanted)
{
    QString best;
    for (const Node &node : card.descendants()) {
        if (!node.isElement() || !wanted(node))
            continue;
        const QString text = withoutSerial(node.textContent());
        if (isPlausible(text) && text.size() > best.size())
            best = text;
    }
    return best;
}

Node ancestorHeading(const Node &anchor)
{
    Node at = anchor.parent();
    for (int level = 0; at && level < 3; ++level, at = at.parent()) {
        if (isHeading(at))
            return at;
    }
    return {};
}

/// The first block of a link that wraps a whole card; all its text otherwise.
QString anchorText(const Node &anchor)
{
    const QString whole = withoutSerial(anchor.textContent());
    for (const Node &node : anchor.descendants()) {
        const bool isLeaf = isBlock(node) && std::ranges::none_of(node.descendants(), isBlock);
        const QString text = isLeaf ? withoutSerial(node.textContent()) : QString();
        if (text.contains(u' ') && isPlausible(text))
            return text;
    }
    return isPlausible(whole) ? whole : QString();
}

QString spokenText(const Node &anchor, const Node &card)
{
    for (const QLatin1StringView name : {"title"_L1, "aria-label"_L1}) {
        const QString text = anchor.attribute(name).toString().simplified();
        if (isPlausible(text))
            return text;
    }
    for (const Node &node : card.descendants()) {
        const QString text = node.is(Tag::Img) ? node.attribute("alt"_L1).toString().simplified() : QString();
        if (isPlausible(text))
            return text;
    }
    return {};
}

/// Whether a heading of a card is part of one of its links or holds one: it is then the story's, and no block's.
bool isLinked(const Node &heading, const Node &card)
{
    if (std::ranges::any_of(heading.descendants(), [](const Node &node) { return node.is(Tag::A); }))
        return true;
    for (Node at = heading.parent(); at && card.contains(at); at = at.parent()) {
        if (at.is(Tag::A))
            return true;
    }
    return false;
}

bool namesTitle(const Node &node)
{
    return isNamed(node, {"title"_L1, "headline"_L1, "heading"_L1});
}

bool isSentence(const QString &text)
{
    return text.count(u' ') >= 2;
}

QString linkedHeading(const Node &anchor, const Node &card)
{
    if (const Node around = ancestorHeading(anchor)) {
        // A label may stand in the heading before the link.
        const QString own = withoutSerial(anchor.textContent());
        return isSentence(own) ? own : withoutSerial(around.textContent());
    }
    return longest(card, [&](const Node &node) { return isHeading(node) && isLinked(node, card); });
}

void readHeadline(const Node &anchor, const Node &card, Card &into)
{
    into.headline = linkedHeading(anchor, card);
    into.hasHeading = !into.headline.isEmpty() && isPlausible(into.headline);
    if (into.hasHeading)
        return;
    const QString named = longest(anchor, namesTitle);
    const QString own = named.isEmpty() ? anchorText(anchor) : named;
    const QString heading = isSentence(own) ? QString() : longest(card, isHeading);
    into.hasHeading = !heading.isEmpty();
    for (const QString &each : {heading, isSentence(own) ? own : QString(), longest(card, namesTitle), own, anchorText(card),
                                spokenText(anchor, card)}) {
        into.headline = each;
        if (!each.isEmpty())
            return;
    }
}

QUrl pictureIn(const Node &card, const QUrl &base)
{
    for (const Node &node : card.descendants()) {
        if (!node.is(Tag::Img) && !node.is(Tag::Picture) && !node.is(Tag::Amp_img))
            continue;
        const int width = html::pixels(node.attribute("width"_L1));
        const QUrl url = html::pictureAddress(node, base);
        if (!url.isEmpty() && (width < 0 || width >= smallestPicture))
            return url;
    }
    return {};
}

std::optional<QDateTime> timeIn(const Node &card)
{
    for (const Node &node : card.descendants()) {
        if (!node.is(Tag::Time) && !(node.isElement() && isNamed(node, {"time"_L1, "date"_L1})))
            continue;
        const QStringView machine = node.attribute("datetime"_L1);
        const QString text = machine.isEmpty() ? node.textContent() : machine.toString();
        // Relative times mean nothing on a page whose own time is not known.
        if (const auto time = text.size() <= longestDate ? bangla::parseDate(text, {}) : std::nullopt)
            return time;
    }
    return std::nullopt;
}

bool isInMenu(const Node &anchor)
{
    for (Node at = anchor.parent(); at; at = at.parent()) {
        if (at.is(Tag::Nav) || at.is(Tag::Footer))
            return true;
    }
    return false;
}

} // namespace

StoryLinks gatherLinks(const html::Document &page, const QUrl &base)
{
    StoryLinks all;
    QHash<QString, int> known;
    for (const Node &node : page.body().descendants()) {
        if (!node.is(Tag::A) || !node.hasAttribute("href"_L1))
            continue;
        const QUrl url = html::withoutTracking(html::resolveLink(base, node.attribute("href"_L1).toString()));
        const StoryAddress address = url.isEmpty() ? StoryAddress::No : judgeAddress(url, base);
        if (address == StoryAddress::No)
            continue;
        const QString key = storyKey(url);
        if (!known.contains(key)) {
            known.insert(key, static_cast<int>(all.stories.size()));
            all.stories.append(address);
        }
        all.links.append({node, url, known.value(key)});
    }
    return all;
}

Card readCard(const StoryLinks &all, const StoryLink &link, const QUrl &base)
{
    Card card;
    const Node around = cardAround(all, link);
    readHeadline(link.anchor, around, card);
    card.picture = pictureIn(around, base);
    card.published = timeIn(around);
    card.isInMenu = isInMenu(link.anchor);
    return card;
}

} // namespace khobor::extract
