// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/storypane.h"

#include "look/fonts.h"
#include "models/language.h"
#include "window/plainstory.h"

#include <QVBoxLayout>

namespace khobor::window {

namespace {

// A mark or note changes nothing on the page, and showing it anew would lose the place one reads at.
bool isSamePage(const StoredStory &a, const StoredStory &b)
{
    return a.headline.id == b.headline.id && a.article == b.article && a.pictures == b.pictures && a.related == b.related;
}

} // namespace

StoryPane::StoryPane(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_notice(new QLabel), m_pages(new QStackedWidget),
      m_invitation(new QLabel(tr("Choose a headline to read its story."))), m_plain(new PlainStory)
{
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    m_invitation->setMargin(32);
    m_invitation->setFont(look::serif(13));
    m_invitation->setForegroundRole(QPalette::PlaceholderText);
    m_invitation->setBackgroundRole(QPalette::Base);
    m_invitation->setAutoFillBackground(true);
    m_notice->setWordWrap(true);
    m_notice->setMargin(10);
    m_notice->setFont(look::sans(9.5));
    m_notice->setBackgroundRole(QPalette::Button);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
    m_pages->addWidget(m_invitation);
    m_pages->addWidget(m_plain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages);
}

void StoryPane::setEngine(reader::PageEngine &engine, exports::PictureSource pictures)
{
    m_view = engine.createView(std::move(pictures), m_pages);
    m_view->setAccessibleName(tr("Story"));
    m_pages->addWidget(m_view);
    connect(m_view, &reader::StoryView::linkActivated, this, &StoryPane::linkActivated);
    connect(m_view, &reader::StoryView::crashed, this, [this] {
        m_story.reset();
        setNotice(tr("The page engine stopped. Open the story again to see it."));
    });
    if (!m_story)
        return;
    const double place = m_plain->progress();
    render();
    m_view->setProgress(place);
}

void StoryPane::setStory(const StoredStory &story, const Outlet &outlet)
{
    const bool isSame = m_story && isSamePage(*m_story, story);
    m_story = story;
    m_outlet = outlet;
    if (!isSame)
        render();
}

void StoryPane::clear()
{
    m_story.reset();
    m_pages->setCurrentWidget(m_invitation);
}

void StoryPane::render()
{
    if (m_view) {
        m_view->showPage(exports::storyPage(*m_story, {m_outlet, m_clock()}, m_style));
        m_pages->setCurrentWidget(m_view);
    } else {
        m_plain->setStory(*m_story, models::shownName(m_outlet.name));
        m_pages->setCurrentWidget(m_plain);
    }
}

void StoryPane::setNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void StoryPane::setStyle(const exports::Style &style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_plain->setStyle(style);
    if (!m_story)
        return;
    const double place = progress();
    render();
    setProgress(place);
}

double StoryPane::progress() const
{
    if (!m_story)
        return 0;
    return m_view ? m_view->progress() : m_plain->progress();
}

void StoryPane::setProgress(double progress)
{
    if (m_view)
        m_view->setProgress(progress);
    else
        m_plain->setProgress(progress);
}

bool StoryPane::pageDown()
{
    if (!m_story)
        return false;
    return m_view ? m_view->pageDown() : m_plain->pageDown();
}

} // namespace khobor::window
