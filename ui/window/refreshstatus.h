// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The status bar's part of refreshing: how far it is, what came, which papers failed and why. GUI thread.

#pragma once

#include "window/refreshlog.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace khobor::window {

class RefreshPanel;

/// A line and a bar while a refresh is under way, its result afterwards, and a button that opens the list of papers.
class RefreshStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit RefreshStatus(newsroom::Newsroom &newsroom, QWidget *parent = nullptr);

    /// A sentence about something else, in the same place.
    void say(const QString &sentence);
    /// The same with a button that does something about it, for a while.
    void offer(const QString &sentence, const QString &button, std::function<void()> act);
    /// Whether the standing sign of working offline is shown.
    void setOffline(bool isOffline);

private:
    void setRefreshing(bool isRefreshing);
    void take(const newsroom::Progress &progress);
    void showResult();
    void openPanel();
    void retry();

    newsroom::Newsroom &m_newsroom;
    RefreshLog m_log;
    QLabel *m_line;
    QProgressBar *m_bar;
    QLabel *m_offline;
    QToolButton *m_offer;
    std::function<void()> m_act;
    QTimer m_offerEnds;
    QToolButton *m_papers;
    RefreshPanel *m_panel;
};

} // namespace khobor::window
