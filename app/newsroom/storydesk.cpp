// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/storydesk.h"

#include "core/json.h"
#include "newsroom/permission.h"

#include <QCoroFuture>
#include <QJsonObject>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

// A story that claims more pages than this is a trap or a gallery.
constexpr int mostPages = 10;

/// The type of a picture by its first bytes; empty for anything else. What the server calls it is not asked. Drawings
/// run code in some viewers, so SVG is only taken from the program itself.
QByteArray pictureType(const QByteArray &bytes, bool isOurOwn)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_ba;
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg"_ba;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif"_ba;
    if (bytes.startsWith("RIFF") && bytes.sliced(0, 12).endsWith("WEBP"))
        return "image/webp"_ba;
    if (isOurOwn && bytes.contains("<svg"))
        return "image/svg+xml"_ba;
    return {};
}

QCoro::Task<Result<Article>> fetchPage(DeskPointer desk, QUrl url, std::stop_token stop)
{
    const Result<void> allowed = co_await permission(desk, url, fetch::Origin::Content, stop);
    if (!allowed)
        co_return std::unexpected(allowed.error());
    const fetch::Request request{.url = url, .etag = {}, .lastModified = {}};
    const Result<fetch::Reply> reply = co_await desk->fetcher.fetch(request, stop);
    if (!reply)
        co_return std::unexpected(reply.error());
    const PageRules rules = desk->rules.value(bareHost(reply->url));
    const ParseJob job{ParseKind::Article, reply->body, reply->contentType, reply->url, rules};
    const Result<QJsonObject> answer = co_await desk->parser.parse(job);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return articleFromJson(*answer);
}

void append(Article &story, const Article &page)
{
    story.text += u'\n' + page.text;
    story.html += page.html;
    story.pictures += page.pictures;
    story.nextPage = page.nextPage;
}

} // namespace

QCoro::Task<Result<Article>> fetchStory(DeskPointer desk, QUrl url, std::stop_token stop)
{
    Result<Article> story = co_await fetchPage(desk, url, stop);
    QSet<QUrl> seen{url};
    while (story && story->nextPage.isValid() && !seen.contains(story->nextPage) && seen.size() < mostPages) {
        const QUrl next = story->nextPage;
        seen.insert(next);
        const Result<Article> page = co_await fetchPage(desk, next, stop);
        if (!page)
            break;
        append(*story, *page);
    }
    co_return story;
}

QList<QUrl> picturesOf(const Article &article)
{
    QList<QUrl> urls{article.lead.url};
    for (const Picture &picture : article.pictures)
        urls.append(picture.url);
    for (const RelatedLink &link : article.related)
        urls.append(link.picture);
    urls.removeIf([](const QUrl &url) { return !url.isValid(); });
    QSet<QUrl> seen;
    urls.removeIf([&seen](const QUrl &url) { return std::exchange(seen, seen | QSet<QUrl>{url}).contains(url); });
    return urls;
}

QCoro::Task<Result<void>> keepPicture(DeskPointer desk, QUrl url, std::stop_token stop)
{
    const Result<PictureId> kept = co_await desk->library.findPicture(url);
    if (kept && !kept->isNull())
        co_return Result<void>();
    const fetch::Request request{.url = url, .purpose = fetch::Purpose::Picture, .etag = {}, .lastModified = {}};
    const Result<fetch::Reply> reply = co_await desk->fetcher.fetch(request, stop);
    if (!reply)
        co_return std::unexpected(reply.error());
    const QByteArray type = pictureType(reply->body, isBuiltIn(url));
    if (type.isEmpty())
        co_return failure(ErrorKind::Malformed, u"not a picture: "_s + url.toString());
    const Result<PictureId> id = co_await desk->library.keepPicture(url, reply->body, type);
    co_return id ? Result<void>() : Result<void>(std::unexpected(id.error()));
}

} // namespace khobor::newsroom
