// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/related.h"

#include "export/body.h"
#include "export/template.h"

#include <QCoreApplication>
#include <QSet>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

RelatedPlace placeOf(const RelatedLink &link)
{
    return link.group == RelatedGroup::MoreInSection ? RelatedPlace::MoreInSection : RelatedPlace::ReadAlso;
}

QString headingOf(RelatedPlace place)
{
    return place == RelatedPlace::MoreInSection ? QCoreApplication::translate("page", "More in this section")
                                                : QCoreApplication::translate("page", "Read also");
}

QString card(const StoredStory &story, const RelatedLink &link, Style::Medium medium)
{
    return fillTemplate(templateText(u"card.html"_s),
                        {{u"address"_s, storyAddress(story, link.url, medium)},
                         {u"picture"_s, story.pictures.value(link.picture).value},
                         {u"title"_s, link.title}});
}

} // namespace

QString relatedStories(const StoredStory &story, RelatedPlace place, Style::Medium medium)
{
    QStringList cards;
    QSet<QUrl> seen{story.article.url};
    for (const RelatedLink &link : story.article.related) {
        if (placeOf(link) != place || link.title.isEmpty() || webAddress(link.url).isEmpty() || seen.contains(link.url))
            continue;
        seen.insert(link.url);
        cards.append(card(story, link, medium));
    }
    if (cards.isEmpty())
        return {};
    return fillTemplate(templateText(u"related.html"_s),
                        {{u"heading"_s, headingOf(place)}, {u"cards"_s, cards.join(u'\n')}});
}

} // namespace khobor::exports
