// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/body.h"

#include "export/tags.h"
#include "export/template.h"

#include <QCoreApplication>

#include <algorithm>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

QString notKept()
{
    return QCoreApplication::translate("page", "This picture is not kept.");
}

QString missingBox(const QString &words)
{
    return u"<span class=\"missing\">"_s + words.toHtmlEscaped() + u"</span>"_s;
}

// The sizes that a page gave keep the text from jumping when the picture arrives.
QString size(const Tag &image, const QString &name)
{
    bool isNumber = false;
    const int pixels = image.attributes.value(name).toInt(&isNumber);
    return isNumber && pixels > 0 ? u" %1=\"%2\""_s.arg(name).arg(pixels) : QString();
}

QString keptImage(const PictureId &picture, const QString &alt, const QString &sizes)
{
    return u"<img src=\"khobor:picture/"_s + picture.value.toHtmlEscaped() + u"\""_s + sizes + u" alt=\""_s
        + alt.toHtmlEscaped() + u"\">"_s;
}

class Placing
{
public:
    Placing(const StoredStory &story, Style::Medium medium) : m_story(story), m_medium(medium) { }

    QString placed(const Tag &tag, QStringView asWritten)
    {
        if (tag.name == "figure"_L1 || tag.name == "/figure"_L1)
            m_isInFigure = tag.name == "figure"_L1;
        if (tag.name == "img"_L1)
            return image(tag);
        if (tag.name == "a"_L1)
            return link(tag, asWritten);
        return asWritten.toString();
    }

private:
    // Inside a figure the caption stands below the box, so the box need not say it too.
    QString image(const Tag &tag) const
    {
        const QString alt = tag.attributes.value(u"alt"_s);
        const PictureId picture = m_story.pictures.value(QUrl(tag.attributes.value(u"src"_s)));
        if (!picture.isNull())
            return keptImage(picture, alt, size(tag, u"width"_s) + size(tag, u"height"_s));
        return missingBox(m_isInFigure || alt.isEmpty() ? notKept() : alt);
    }

    QString link(const Tag &tag, QStringView asWritten) const
    {
        const QUrl url(tag.attributes.value(u"href"_s));
        if (m_medium == Style::Medium::Print || !m_story.related.contains(url))
            return asWritten.toString();
        return u"<a href=\""_s + storyAddress(m_story, url, m_medium).toHtmlEscaped() + u"\">"_s;
    }

    const StoredStory &m_story;
    Style::Medium m_medium;
    bool m_isInFigure = false;
};

} // namespace

QString placedBody(const StoredStory &story, Style::Medium medium)
{
    const QStringView html = story.article.html;
    Placing placing(story, medium);
    QString body;
    qsizetype done = 0;
    while (const std::optional<Tag> tag = nextTag(html, done)) {
        body += html.sliced(done, tag->begin - done);
        body += placing.placed(*tag, html.sliced(tag->begin, tag->end - tag->begin));
        done = tag->end;
    }
    // A tag that never ends would swallow what the page has below the story.
    return body + html.sliced(done).toString().replace(u'<', "&lt;"_L1);
}

QString leadFigure(const StoredStory &story)
{
    const Picture &lead = story.article.lead;
    const bool isInBody =
        std::ranges::any_of(story.article.pictures, [&](const Picture &picture) { return picture.url == lead.url; });
    if (lead.url.isEmpty() || isInBody)
        return {};
    const PictureId picture = story.pictures.value(lead.url);
    const QString image = picture.isNull() ? missingBox(notKept()) : keptImage(picture, lead.caption, {});
    return fillTemplate(templateText(u"lead.html"_s), {{u"picture"_s, image}, {u"caption"_s, lead.caption}});
}

QString storyAddress(const StoredStory &story, const QUrl &url, Style::Medium medium)
{
    const QString address = webAddress(url);
    if (address.isEmpty() || medium == Style::Medium::Print)
        return address;
    const ArticleId kept = story.related.value(url);
    if (!kept.isNull())
        return u"khobor:story/%1"_s.arg(kept.value);
    return u"khobor:open?url="_s + QString::fromLatin1(QUrl::toPercentEncoding(address));
}

QString webAddress(const QUrl &url)
{
    const bool isWeb = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace khobor::exports
