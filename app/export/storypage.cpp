// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/storypage.h"

#include "export/body.h"
#include "export/palette.h"
#include "export/related.h"
#include "export/stylesheet.h"
#include "export/template.h"
#include "export/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(page)
};

// A label with its value, or nothing for no value.
QString labelled(const char *text, const QString &value)
{
    return value.isEmpty() ? QString() : Labels::tr(text).arg(value);
}

QString languageOf(const StoredStory &story, const Outlet &outlet)
{
    return story.article.language.isEmpty() ? outlet.language : story.article.language;
}

QString nameIn(const QString &language, const Name &name)
{
    const bool isEnglish = language.startsWith("en"_L1);
    const QString &first = isEnglish ? name.en : name.bn;
    return first.isEmpty() ? (isEnglish ? name.bn : name.en) : first;
}

// As the page names it, else as the catalogue does.
QString sectionOf(const StoredStory &story, const Outlet &outlet)
{
    if (!story.article.section.isEmpty())
        return story.article.section;
    const auto found = std::ranges::find(outlet.sections, story.headline.section, &Section::id);
    return found == outlet.sections.end() ? topicName(story.headline.topic) : nameIn(languageOf(story, outlet), found->name);
}

Slots headSlots(const Style &style)
{
    const QString sheet = styleSheet(style);
    const QLatin1StringView background =
        style.medium == Style::Medium::Print ? "#ffffff"_L1 : palette(style.theme).background;
    return {{u"styleSheet"_s, sheet}, {u"styleSource"_s, styleSource(sheet)}, {u"background"_s, background}};
}

Slots openingSlots(const StoredStory &story, const Surroundings &around, const Style &style)
{
    const QString language = languageOf(story, around.outlet);
    const QString outlet = nameIn(language, around.outlet.name);
    const QString headline = story.article.title.isEmpty() ? story.headline.title : story.article.title;
    const Times times = timesOf(story, language, style.medium == Style::Medium::Print ? QDateTime() : around.now);
    return {{u"language"_s, language.isEmpty() ? u"bn"_s : language},
            {u"title"_s, outlet.isEmpty() ? headline : headline + u" — "_s + outlet},
            {u"outlet"_s, outlet},
            {u"dateline"_s, times.dateline},
            {u"section"_s, sectionOf(story, around.outlet)},
            {u"headline"_s, headline},
            {u"dek"_s, story.article.dek},
            {u"byline"_s, story.article.authors.join(u", "_s)},
            {u"published"_s, labelled(QT_TRANSLATE_NOOP("page", "Published: %1"), times.published)},
            {u"updated"_s, labelled(QT_TRANSLATE_NOOP("page", "Updated: %1"), times.updated)}};
}

Slots bodySlots(const StoredStory &story, const Style &style)
{
    const QString body = placedBody(story, style.medium);
    return {{u"lead"_s, leadFigure(story)},
            {u"body"_s, body},
            {u"bodyMissing"_s, body.isEmpty() ? Labels::tr("The full story is not kept yet.") : QString()},
            {u"moreInSection"_s, relatedStories(story, RelatedPlace::MoreInSection, style.medium)},
            {u"readAlso"_s, relatedStories(story, RelatedPlace::ReadAlso, style.medium)}};
}

// A comment box is of no use on paper.
Slots closingSlots(const StoredStory &story, const Surroundings &around, const Style &style)
{
    const bool isPrint = style.medium == Style::Medium::Print;
    const QUrl &original = story.article.url.isEmpty() ? story.headline.url : story.article.url;
    return {{u"credit"_s, labelled(QT_TRANSLATE_NOOP("page", "Source: %1"), story.article.source)},
            {u"filed"_s, labelled(QT_TRANSLATE_NOOP("page", "Section: %1"), sectionOf(story, around.outlet))},
            {u"comments"_s, isPrint ? QString() : webAddress(story.article.comments)},
            {u"commentsLabel"_s, Labels::tr("Leave a comment")},
            {u"original"_s, webAddress(original)},
            {u"originalLabel"_s, Labels::tr("The original page")}};
}

} // namespace

QByteArray storyPage(const StoredStory &story, const Surroundings &around, const Style &style)
{
    Slots page = headSlots(style);
    page.insert(openingSlots(story, around, style));
    page.insert(bodySlots(story, style));
    page.insert(closingSlots(story, around, style));
    return fillTemplate(templateText(u"story.html"_s), page).toUtf8();
}

} // namespace khobor::exports
