// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reading.h"

#include "newsroom/newsroom.h"
#include "store/library.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrlQuery>

namespace khobor::window {

using namespace Qt::StringLiterals;

Reading::Reading(newsroom::Newsroom &newsroom, store::Library &library, QObject *parent)
    : QObject(parent), m_newsroom(newsroom), m_library(library)
{
    connect(&library, &store::Library::changed, this, &Reading::reload);
}

void Reading::open(ArticleId article)
{
    m_history.visit(article);
    show(article);
}

void Reading::show(ArticleId article)
{
    m_wanted = article;
    Q_EMIT historyChanged();
    m_library.story(article).then(this, [this, article](const Result<StoredStory> &story) {
        if (article != m_wanted)
            return;
        if (story)
            take(*story);
        else
            Q_EMIT failed(story.error());
    });
}

void Reading::take(const StoredStory &story)
{
    m_story = story;
    Q_EMIT opened(story);
    if (!story.headline.isRead)
        m_library.setRead({story.headline.id}, true);
    if (!story.headline.hasText)
        complete(story);
}

// Only the headline is kept: the text comes from the paper, and the library's change then shows it.
void Reading::complete(const StoredStory &story)
{
    Q_EMIT fetchingChanged(true);
    QCoro::connect(m_newsroom.open(story.headline.url), this,
                   [this, article = story.headline.id](const Result<ArticleId> &opened) {
                       if (article != m_wanted)
                           return;
                       Q_EMIT fetchingChanged(false);
                       if (!opened)
                           Q_EMIT failed(opened.error());
                   });
}

void Reading::reload(const Changes &changes)
{
    if (!m_story || !changes.updated.contains(m_story->headline.id))
        return;
    const ArticleId article = m_story->headline.id;
    // An answer that is there at once overtakes an older one that waits in the event loop.
    const int reload = ++m_reloads;
    m_library.story(article).then(this, [this, article, reload](const Result<StoredStory> &story) {
        if (!story || reload != m_reloads || !m_story || m_story->headline.id != article)
            return;
        m_story = *story;
        Q_EMIT updated(*story);
    });
}

void Reading::follow(const QUrl &link)
{
    const QString scheme = link.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        QDesktopServices::openUrl(link);
        return;
    }
    if (scheme != "khobor"_L1)
        return;
    if (link.path().startsWith("story/"_L1))
        open(ArticleId{link.path().sliced(6).toLongLong()});
    else if (link.path() == "open"_L1)
        openAddress(QUrl(QUrlQuery(link).queryItemValue(u"url"_s, QUrl::FullyDecoded), QUrl::StrictMode));
}

void Reading::openAddress(const QUrl &url)
{
    m_wanted = {};
    Q_EMIT fetchingChanged(true);
    QCoro::connect(m_newsroom.open(url), this, [this](const Result<ArticleId> &opened) {
        Q_EMIT fetchingChanged(false);
        if (!m_wanted.isNull())
            return;
        if (opened)
            open(*opened);
        else
            Q_EMIT failed(opened.error());
    });
}

void Reading::back()
{
    if (m_history.canGoBack())
        show(m_history.back());
}

void Reading::forward()
{
    if (m_history.canGoForward())
        show(m_history.forward());
}

const History &Reading::history() const
{
    return m_history;
}

const std::optional<StoredStory> &Reading::story() const
{
    return m_story;
}

void Reading::toggleSaved()
{
    if (m_story)
        m_library.setSaved({m_story->headline.id}, !m_story->headline.isSaved);
}

void Reading::toggleRead()
{
    if (m_story)
        m_library.setRead({m_story->headline.id}, !m_story->headline.isRead);
}

void Reading::copyLink()
{
    if (m_story)
        QGuiApplication::clipboard()->setText(m_story->headline.url.toString(QUrl::FullyEncoded));
}

void Reading::sendByMail()
{
    if (!m_story)
        return;
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QString link = m_story->headline.url.toString(QUrl::FullyEncoded);
    QDesktopServices::openUrl(QUrl(u"mailto:?subject=%1&body=%2"_s.arg(encoded(m_story->headline.title), encoded(link))));
}

void Reading::openOriginal()
{
    if (m_story)
        follow(m_story->headline.url);
}

} // namespace khobor::window
