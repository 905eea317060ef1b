// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/refreshstatus.h"

#include "look/fonts.h"
#include "look/icons.h"
#include "models/language.h"
#include "window/refreshpanel.h"

#include <QHBoxLayout>

namespace khobor::window {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::shownNumber;

namespace {

constexpr auto offerLasts = 20s;

} // namespace

RefreshStatus::RefreshStatus(newsroom::Newsroom &newsroom, QWidget *parent)
    : QWidget(parent), m_newsroom(newsroom), m_line(new QLabel), m_bar(new QProgressBar),
      m_offline(new QLabel(tr("Offline: nothing is sent"))), m_offer(new QToolButton), m_papers(new QToolButton),
      m_panel(new RefreshPanel(newsroom, this))
{
    m_line->setFont(look::sans(9));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setAccessibleName(tr("What Khobor is doing"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 8);
    m_bar->setAccessibleName(tr("Progress of refreshing"));
    m_bar->hide();
    m_offline->setFont(look::sans(9, QFont::Bold));
    m_offline->setForegroundRole(QPalette::Accent);
    m_offline->hide();
    m_offer->setFont(look::sans(9, QFont::Bold));
    m_offer->hide();
    m_offerEnds.setSingleShot(true);
    connect(&m_offerEnds, &QTimer::timeout, m_offer, &QWidget::hide);
    connect(m_offer, &QToolButton::clicked, this, [this] {
        m_offer->hide();
        m_act();
    });
    m_papers->setFont(look::sans(9));
    m_papers->setAutoRaise(true);
    m_papers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_papers->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->addWidget(m_line);
    row->addWidget(m_offer);
    row->addStretch(1);
    row->addWidget(m_offline);
    row->addWidget(m_bar);
    row->addWidget(m_papers);
    connect(m_papers, &QToolButton::clicked, this, &RefreshStatus::openPanel);
    connect(m_panel, &RefreshPanel::retryWanted, this, &RefreshStatus::retry);
    connect(&newsroom, &newsroom::Newsroom::refreshingChanged, this, &RefreshStatus::setRefreshing);
    connect(&newsroom, &newsroom::Newsroom::progressed, this, &RefreshStatus::take);
}

void RefreshStatus::say(const QString &sentence)
{
    m_offer->hide();
    m_line->setText(sentence);
}

void RefreshStatus::offer(const QString &sentence, const QString &button, std::function<void()> act)
{
    say(sentence);
    m_act = std::move(act);
    m_offer->setText(button);
    m_offer->show();
    m_offerEnds.start(offerLasts);
}

void RefreshStatus::setOffline(bool isOffline)
{
    m_offline->setVisible(isOffline);
}

void RefreshStatus::setRefreshing(bool isRefreshing)
{
    m_bar->setVisible(isRefreshing);
    if (!isRefreshing) {
        showResult();
        return;
    }
    m_log.start();
    m_bar->setRange(0, 0);
    m_papers->hide();
    say(tr("Looking for news…"));
}

void RefreshStatus::take(const newsroom::Progress &progress)
{
    m_log.take(progress);
    m_bar->setRange(0, m_log.total());
    m_bar->setValue(m_log.done());
    const auto outlet = m_newsroom.outlet(progress.outlet);
    const QString name = outlet ? models::shownName(outlet->name) : progress.outlet.value;
    //: a paper's name, then how many of its sections and stories are dealt with, of how many
    say(tr("%1: %2 of %3").arg(name, shownNumber(progress.done), shownNumber(progress.total)));
    m_panel->setOutlets(m_log.outlets());
    if (m_papers->isHidden()) {
        m_papers->setIcon(look::icon(u"paper"_s));
        m_papers->setText(tr("Papers"));
        m_papers->show();
    }
}

void RefreshStatus::showResult()
{
    const int added = m_log.added();
    say(added == 0 ? tr("No new stories.") : tr("New stories: %1").arg(shownNumber(added)));
    const int failed = static_cast<int>(m_log.failed().size());
    if (failed == 0)
        return;
    m_papers->setIcon(look::icon(u"warning"_s));
    m_papers->setText(tr("Papers that could not be read: %1").arg(shownNumber(failed)));
    m_papers->show();
}

void RefreshStatus::openPanel()
{
    m_panel->setOutlets(m_log.outlets());
    m_panel->openAbove(*m_papers);
}

void RefreshStatus::retry()
{
    const QList<OutletId> failed = m_log.failed();
    if (!failed.isEmpty() && !m_newsroom.isRefreshing())
        m_newsroom.refresh(failed);
}

} // namespace khobor::window
