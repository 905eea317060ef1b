// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/stories.h"

#include "store/headlines.h"
#include "store/key.h"
#include "store/marks.h"
#include "store/pictures.h"
#include "store/shelves.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

QList<QUrl> picturesOf(const Article &article)
{
    QList<QUrl> urls{article.lead.url};
    for (const Picture &picture : article.pictures)
        urls.append(picture.url);
    for (const RelatedLink &link : article.related)
        urls.append(link.picture);
    urls.removeAll(QUrl());
    return urls;
}

QHash<QUrl, PictureId> keptPictures(Connection &library, const Article &article)
{
    QHash<QUrl, PictureId> kept;
    for (const QUrl &url : picturesOf(article)) {
        if (const PictureId picture = pictureOf(library, url); !picture.isNull())
            kept.insert(url, picture);
    }
    return kept;
}

QHash<QUrl, ArticleId> keptRelated(Connection &library, const Article &article)
{
    QHash<QUrl, ArticleId> kept;
    for (const RelatedLink &link : article.related) {
        if (const ArticleId related = storyAt(library, link.url); !related.isNull())
            kept.insert(link.url, related);
    }
    return kept;
}

} // namespace

Result<StoredStory> story(Desk &desk, ArticleId story)
{
    Connection &library = *desk.library;
    return library.within(Transaction::Read, [&]() -> Result<StoredStory> {
        const auto lines = headlinesById(library, {story});
        if (!lines)
            return std::unexpected(lines.error());
        const auto article = readBody(library, story);
        if (!article || lines->isEmpty())
            return article ? failure(ErrorKind::NotFound, {}) : Result<StoredStory>(std::unexpected(article.error()));
        return StoredStory{lines->first(), *article, markOf(*desk.marks, keysOf(library, story)).note,
                           keptPictures(library, *article), keptRelated(library, *article)};
    });
}

ArticleId storyAt(Connection &library, const QUrl &url)
{
    return {library.value(u"SELECT story FROM alias WHERE key = ?"_s, {addressKey(url)}).toLongLong()};
}

QList<QUrl> withText(Connection &library, const QList<QUrl> &urls)
{
    QList<QUrl> kept;
    for (const QUrl &url : urls) {
        const QVariant hasText = library.value(
            u"SELECT has_text FROM alias JOIN story ON story.id = alias.story WHERE alias.key = ?"_s, {addressKey(url)});
        if (hasText.toBool())
            kept.append(url);
    }
    return kept;
}

Result<Changes> forgetText(Desk &desk, ArticleId story)
{
    return desk.library->within(Transaction::Write, [&]() -> Result<Changes> {
        const int changed = desk.library->run(
            u"UPDATE story SET has_text = 0, fingerprint = x'' WHERE id = ? AND has_text = 1"_s, {story.value});
        return Changes{{}, changed ? QList{story} : QList<ArticleId>(), {}};
    });
}

Result<Counts> unreadCounts(Connection &library)
{
    return library.within(Transaction::Read, [&]() -> Result<Counts> {
        Counts counts;
        counts.all = library.value(u"SELECT count(*) FROM story INDEXED BY story_unread WHERE is_read = 0"_s).toInt();
        counts.saved = library.value(u"SELECT count(*) FROM story INDEXED BY story_saved WHERE is_saved = 1"_s).toInt();
        counts.noted = library.value(u"SELECT count(*) FROM story INDEXED BY story_noted WHERE has_note = 1"_s).toInt();
        Rows rows = library.select(u"SELECT kind, key, unread FROM (SELECT shelf, count(*) AS unread FROM listing"
                                   " INDEXED BY listing_unread WHERE unread = 1 GROUP BY shelf) JOIN shelf ON id = shelf"_s);
        while (rows.next()) {
            const int unread = static_cast<int>(rows.number(2));
            if (rows.text(0) == shelfKindKey(ShelfKind::Outlet))
                counts.outlets.insert({rows.text(1)}, unread);
            else if (rows.text(0) == shelfKindKey(ShelfKind::Section))
                counts.sections.insert({rows.text(1)}, unread);
            else
                counts.topics.insert(topicFromKey(rows.text(1)), unread);
        }
        return counts;
    });
}

} // namespace khobor::store
