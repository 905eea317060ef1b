// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A quiet bar above the panes for what a reader has to know once. GUI thread.

#pragma once

#include <QLabel>
#include <QToolButton>

namespace khobor::window {

/// Hidden until something is to be said, and again once the reader has dismissed it.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a sentence, after those that are shown already.
    void add(const QString &sentence);

private:
    void dismiss();

    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace khobor::window
