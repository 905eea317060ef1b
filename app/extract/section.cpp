// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.h"

#include "extract/sectionbarrier.h"
#include "extract/sectioncard.h"
#include "extract/sectionscripts.h"
#include "html/charset.h"

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 8 << 20;
// A page that shows fewer is an empty shell, and its scripts hold the stories.
constexpr qsizetype fewStories = 3;
// Words. A section's name has fewer, and a promotion's beside a picture too.
constexpr qsizetype wordsOfHeadline = 5;
constexpr qsizetype wordsOfCard = 3;

/// A story and the best that its cards say of it.
struct Sighting {
    Item item;
    bool hasHeading = false;
    bool isInPage = false; ///< stands outside of menus
};

/// A heading is a headline; among equals the longer says more, as the other is a label (ছবি, ভিডিও).
bool isBetter(const Card &card, const Sighting &than)
{
    if (card.hasHeading != than.hasHeading)
        return card.hasHeading;
    return card.headline.size() > than.item.title.size();
}

void add(const Card &card, const QUrl &url, Sighting &to)
{
    if (to.item.url.isEmpty())
        to.item.url = url;
    if (isBetter(card, to)) {
        to.item.title = card.headline;
        to.hasHeading = card.hasHeading;
    }
    if (to.item.picture.isEmpty())
        to.item.picture = card.picture;
    if (!to.item.published)
        to.item.published = card.published;
    to.isInPage = to.isInPage || !card.isInMenu || card.hasHeading;
}

/// What a card must show where the address alone does not tell.
bool looksLikeStory(const Sighting &seen)
{
    const qsizetype words = seen.item.title.count(u' ') + 1;
    const bool isCard = seen.hasHeading || !seen.item.picture.isEmpty() || seen.item.published;
    return words >= wordsOfHeadline || (isCard && words >= wordsOfCard);
}

QList<Item> linkedStories(const html::Document &page, const QUrl &base)
{
    const StoryLinks all = gatherLinks(page, base);
    QList<Sighting> sightings(all.stories.size());
    for (const StoryLink &link : all.links)
        add(readCard(all, link, base), link.url, sightings[link.story]);
    QList<Item> items;
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        const Sighting &seen = sightings.at(i);
        if (seen.isInPage && (all.stories.at(i) == StoryAddress::Certain || looksLikeStory(seen)))
            items.append(seen.item);
    }
    return items;
}

/// Fills in what the page's scripts know better than its markup.
void complete(QList<Item> &items, const QList<Item> &known)
{
    QHash<QString, const Item *> byKey;
    for (const Item &item : known)
        byKey.insert(storyKey(item.url), &item);
    for (Item &item : items) {
        const Item *more = byKey.value(storyKey(item.url));
        if (!more)
            continue;
        // Markup puts labels around a headline; a title that has nothing to do with it is of something else.
        if (item.title.isEmpty() || item.title.contains(more->title))
            item.title = more->title;
        if (item.picture.isEmpty())
            item.picture = more->picture;
        if (!item.published)
            item.published = more->published;
    }
}

} // namespace

Result<QList<Item>> extractSection(const Page &page)
{
    if (page.body.size() > mostBytes)
        return failure(ErrorKind::TooLarge, u"%1 bytes"_s.arg(page.body.size()));
    const html::Document document = html::Document::parse(html::decode(page.body, page.contentType));
    const QUrl base = baseOf(document, page.url);
    QList<Item> items = linkedStories(document, base);
    const QList<Item> known = scriptedStories(document, base);
    if (items.size() < fewStories && isBotBarrier(document))
        return failure(ErrorKind::BotProtection, u"the page is a check for robots"_s);
    complete(items, known);
    if (items.size() < fewStories && known.size() > items.size())
        items = known;
    if (items.isEmpty())
        return failure(ErrorKind::NotFound, u"no story is linked"_s);
    return items.first(std::min(items.size(), mostStories));
}

} // namespace khobor::extract
