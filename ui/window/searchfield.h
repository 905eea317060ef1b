// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The field that narrows the list of headlines. GUI thread.

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace khobor::window {

/// Announces words a moment after the last key; Escape empties it, Return and Down leave it for the list.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &words);
    /// The reader is done with the field.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer m_soon;
    QString m_announced;
};

} // namespace khobor::window
