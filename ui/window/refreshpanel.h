// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of papers of a refresh: how far each is, what it brought, or why it failed. GUI thread.

#pragma once

#include "newsroom/newsroom.h"

#include <QListWidget>
#include <QPushButton>

namespace khobor::window {

/// A small window above the status bar.
class RefreshPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit RefreshPanel(newsroom::Newsroom &newsroom, QWidget *parent = nullptr);

    void setOutlets(const QList<newsroom::Progress> &outlets);
    /// Opens with its lower right corner at the widget's upper one.
    void openAbove(const QWidget &button);

Q_SIGNALS:
    /// The papers that failed shall be tried again.
    void retryWanted();

private:
    newsroom::Newsroom &m_newsroom;
    QListWidget *m_list;
    QPushButton *m_retry;
};

} // namespace khobor::window
