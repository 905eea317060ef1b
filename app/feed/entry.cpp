// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/entry.h"

#include "bangla/dates.h"
#include "feed/construct.h"
#include "feed/media.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSummary = 1'000;

/// A word of a vocabulary.
struct Term {
    QLatin1StringView name;
    Vocabulary vocabulary = Vocabulary::Core;
};

/// The first child with any words among the terms, in the order of the terms.
const Element *first(const Element &element, std::initializer_list<Term> terms)
{
    for (const Term &term : terms) {
        for (const Element &child : element.children) {
            if (child.is(term.name, term.vocabulary) && !child.children.empty())
                return &child;
        }
    }
    return nullptr;
}

QString plain(const Element *element)
{
    return element ? plainOf(*element) : QString();
}

QString html(const Element *element)
{
    return element ? htmlOf(*element) : QString();
}

std::optional<QDateTime> time(const Element *element)
{
    return element ? timeOf(element->content()) : std::nullopt;
}

/// RSS writes "mail@paper.test (Name)": the name is what a reader wants.
QString personOf(const Element &element)
{
    if (const Element *name = element.child("name"_L1))
        return plainOf(*name);
    const QString text = plainOf(element);
    static const QRegularExpression mailAndName(u"^\\S+@\\S+\\s*\\((.+)\\)$"_s);
    const QRegularExpressionMatch match = mailAndName.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : text;
}

QUrl guidLink(const Element &entry)
{
    const Element *guid = entry.child("guid"_L1);
    if (!guid || guid->attribute("ispermalink"_L1).compare("false"_L1, Qt::CaseInsensitive) == 0)
        return {};
    const QUrl url = webAddress({}, guid->content());
    return url.isRelative() ? QUrl() : url;
}

QString idOf(const Element &entry)
{
    const Element *id = first(entry, {{"guid"_L1}, {"id"_L1}, {"identifier"_L1, Vocabulary::Dublin}});
    return id ? id->content() : entry.attribute("about"_L1);
}

void addTag(QStringList &tags, const QString &tag)
{
    if (!tag.isEmpty() && !tags.contains(tag))
        tags.append(tag);
}

void addTags(const Element &element, QStringList &tags)
{
    for (const Element &child : element.children) {
        const bool isCategory = child.name == "category"_L1
            && (child.vocabulary == Vocabulary::Core || child.vocabulary == Vocabulary::Itunes
                || child.vocabulary == Vocabulary::Media);
        if (isCategory) {
            const QString term = child.attributes.value(u"term"_s, child.attribute("text"_L1)).trimmed();
            addTag(tags, term.isEmpty() ? plainOf(child) : term);
            addTags(child, tags);
        } else if (child.is("subject"_L1, Vocabulary::Dublin)) {
            addTag(tags, plainOf(child));
        } else if (child.name == "keywords"_L1 && child.vocabulary != Vocabulary::Foreign) {
            for (const QString &word : child.content().split(u','))
                addTag(tags, word.trimmed());
        }
    }
}

/// What a feed says of a story in short and at length. RSS has one word for both: a description is the text
/// where a summary stands beside it.
void readTexts(const Element &entry, Item &item)
{
    const Element *content = first(entry,
                                   {{"encoded"_L1, Vocabulary::Content},
                                    {"content"_L1},
                                    {"body"_L1, Vocabulary::Xhtml},
                                    {"div"_L1, Vocabulary::Xhtml},
                                    {"body"_L1},
                                    {"fullitem"_L1}});
    const Element *description = first(entry, {{"description"_L1}, {"description"_L1, Vocabulary::Dublin}, {"abstract"_L1}});
    const Element *summary = first(entry,
                                   {{"summary"_L1},
                                    {"abstract"_L1, Vocabulary::Dublin},
                                    {"summary"_L1, Vocabulary::Itunes},
                                    {"subtitle"_L1, Vocabulary::Itunes}});
    const Element *media = findMedia(entry, "description"_L1);
    if (description && (!summary || content))
        summary = description;
    else if (description)
        content = description;
    item.contentHtml = html(content);
    item.summaryHtml = html(summary ? summary : media);
    // A content no longer than a summary is one, and is what a list of headlines can show.
    if (item.summaryHtml.isEmpty() && item.contentHtml.size() <= longestSummary)
        item.summaryHtml = item.contentHtml;
}

void readTimes(const Element &entry, Item &item)
{
    const std::optional<QDateTime> dated = time(first(entry, {{"date"_L1, Vocabulary::Dublin}}));
    item.published = time(first(entry,
                                {{"pubdate"_L1},
                                 {"published"_L1},
                                 {"issued"_L1},
                                 {"issued"_L1, Vocabulary::Dublin},
                                 {"created"_L1},
                                 {"created"_L1, Vocabulary::Dublin},
                                 {"lastmod"_L1}}));
    item.updated = time(first(entry, {{"updated"_L1}, {"modified"_L1}, {"modified"_L1, Vocabulary::Dublin}}));
    if (!item.published)
        item.published = dated;
    if (!item.updated)
        item.updated = dated;
}

QUrl commentsOf(const Element &entry)
{
    if (const Element *comments = first(entry, {{"comments"_L1}}))
        return webAddress(comments->base, comments->content());
    for (const Element &child : entry.children) {
        if (child.is("link"_L1) && child.attribute("rel"_L1) == "replies"_L1
            && child.attribute("type"_L1).contains("html"_L1))
            return webAddress(child.base, child.attribute("href"_L1));
    }
    return {};
}

bool isAlternate(const Element &link)
{
    const QString rel = link.attribute("rel"_L1);
    return rel.isEmpty() || rel == "alternate"_L1;
}

} // namespace

QUrl linkOf(const Element &element)
{
    QUrl fallback;
    for (const Element &child : element.children) {
        if (!child.is("link"_L1) || !isAlternate(child))
            continue;
        const QString href = child.attributes.value(u"href"_s, child.content());
        const QUrl url = webAddress(child.base, href);
        const QString type = child.attribute("type"_L1);
        // A feed may name itself as alternate, too: a page comes first.
        if (!url.isEmpty() && (type.isEmpty() || type.contains("html"_L1)))
            return url;
        if (fallback.isEmpty())
            fallback = url;
    }
    return fallback.isEmpty() ? webAddress(element.base, element.attribute("href"_L1)) : fallback;
}

QStringList authorsOf(const Element &element)
{
    for (const Term &term :
         {Term{"author"_L1}, Term{"creator"_L1, Vocabulary::Dublin}, Term{"author"_L1, Vocabulary::Dublin},
          Term{"author"_L1, Vocabulary::Itunes}, Term{"managingeditor"_L1}, Term{"publisher"_L1, Vocabulary::Dublin}}) {
        QStringList names;
        for (const Element &child : element.children) {
            if (child.is(term.name, term.vocabulary))
                addTag(names, personOf(child));
        }
        if (!names.isEmpty())
            return names;
    }
    return {};
}

std::optional<QDateTime> timeOf(const QString &text)
{
    return bangla::parseDate(text, {});
}

Item itemOf(const Element &entry)
{
    Item item;
    item.guid = idOf(entry);
    item.url = linkOf(entry);
    if (item.url.isEmpty())
        item.url = guidLink(entry);
    const Element *title = first(entry, {{"title"_L1}, {"title"_L1, Vocabulary::Dublin}});
    item.title = plain(title ? title : findMedia(entry, "title"_L1));
    readTexts(entry, item);
    readTimes(entry, item);
    item.authors = authorsOf(entry);
    item.comments = commentsOf(entry);
    addTags(entry, item.tags);
    item.enclosures = enclosuresOf(entry);
    item.picture = pictureOf(entry, item);
    return item;
}

Item storyOf(const Element &url)
{
    Item item;
    if (const Element *address = url.child("loc"_L1))
        item.url = webAddress(address->base, address->content());
    item.updated = time(url.child("lastmod"_L1));
    if (const Element *news = url.child("news"_L1, Vocabulary::News)) {
        item.title = plain(news->child("title"_L1, Vocabulary::News));
        item.published = time(news->child("publication_date"_L1, Vocabulary::News));
        addTags(*news, item.tags);
    }
    if (const Element *image = url.child("image"_L1, Vocabulary::Image)) {
        if (const Element *address = image->child("loc"_L1, Vocabulary::Image))
            item.picture = webAddress(address->base, address->content());
    }
    return item;
}

} // namespace khobor::feed
