// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/view.h"

#include <QAction>
#include <QColor>
#include <QVBoxLayout>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace khobor::engine {

using namespace Qt::StringLiterals;

namespace {

// The page's colour, so that the view never flashes white before a dark page. It stands in the head that
// exports::storyPage writes, before anything that comes from a paper.
QColor backgroundOf(const QByteArray &page)
{
    static constexpr QByteArrayView mark = "<meta name=\"theme-color\" content=\"";
    const qsizetype found = page.indexOf(mark);
    const QColor colour = found < 0 ? QColor() : QColor::fromString(QLatin1StringView(page.mid(found + mark.size(), 7)));
    return colour.isValid() ? colour : QColor(Qt::white);
}

} // namespace

PageView::PageView(exports::PictureSource pictures, QWidget *parent)
    : StoryView(parent), m_profile(std::make_unique<LockedProfile>(std::move(pictures))),
      m_page(std::make_unique<LockedPage>(*m_profile)), m_view(std::make_unique<QWebEngineView>(m_page.get()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view.get());
    setFocusProxy(m_view.get());
    m_view->setAcceptDrops(false);
    offerCopying();
    connect(m_page.get(), &LockedPage::linkActivated, this, &StoryView::linkActivated);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &PageView::tellLoaded);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &StoryView::crashed, Qt::QueuedConnection);
}

PageView::~PageView() = default;

void PageView::showPage(const QByteArray &page)
{
    m_page->setBackgroundColor(backgroundOf(page));
    m_isLoading = true;
    m_wantedProgress = 0;
    m_page->show(page);
}

void PageView::findText(const QString &text)
{
    m_page->findText(text);
}

// The page's own scripts are off; this one runs in a world that the page cannot see.
bool PageView::pageDown()
{
    const qreal bottom = m_page->scrollPosition().y() + m_view->height();
    if (bottom + 1 >= m_page->contentsSize().height())
        return false;
    m_page->runJavaScript(u"window.scrollBy(0, window.innerHeight * 0.9)"_s, QWebEngineScript::ApplicationWorld);
    return true;
}

void PageView::setZoom(double factor)
{
    m_zoom = factor;
    m_page->setZoomFactor(factor);
}

double PageView::progress() const
{
    if (m_isLoading)
        return m_wantedProgress;
    const double hidden = m_page->contentsSize().height() - m_view->height();
    return hidden < 1 ? 0 : std::clamp(m_page->scrollPosition().y() / hidden, 0.0, 1.0);
}

void PageView::setProgress(double progress)
{
    if (m_isLoading)
        m_wantedProgress = progress;
    else
        scrollTo(progress);
}

void PageView::scrollTo(double progress)
{
    m_page->runJavaScript(
        u"window.scrollTo(0, %1 * (document.documentElement.scrollHeight - window.innerHeight))"_s.arg(progress),
        QWebEngineScript::ApplicationWorld);
}

QString PageView::selectedText() const
{
    return m_page->selectedText();
}

// A navigation resets the zoom.
void PageView::tellLoaded(bool isLoaded)
{
    m_page->setZoomFactor(m_zoom);
    m_isLoading = false;
    if (m_wantedProgress > 0)
        scrollTo(m_wantedProgress);
    if (isLoaded)
        Q_EMIT shown();
}

// The engine's own menu offers to save, reload and look at the source.
void PageView::offerCopying()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(m_page->action(QWebEnginePage::Copy));
    m_view->addAction(m_page->action(QWebEnginePage::SelectAll));
}

} // namespace khobor::engine
