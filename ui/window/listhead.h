// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands above the headlines: which they are, and what narrows them. GUI thread.

#pragma once

#include "core/records.h"

#include <QLabel>
#include <QToolButton>

class QAction;

namespace khobor::window {

/// Conditions that a reader adds to what was chosen on the left.
struct Filters {
    bool unread = false;
    bool saved = false;
    bool pictured = false;
    bool noted = false;

    friend bool operator==(const Filters &, const Filters &) = default;
};

/// The selection with the filters' conditions besides its own.
[[nodiscard]] Selection narrowed(Selection selection, const Filters &filters);

/// The name of the selection, a switch for each filter, and a button that marks everything in the list as read.
class ListHead final : public QWidget
{
    Q_OBJECT
public:
    explicit ListHead(QAction *allRead, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] Filters filters() const;

Q_SIGNALS:
    void filtered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addSwitch(const QString &icon, const QString &name);
    void elide();

    QString m_text;
    QLabel *m_title;
    QToolButton *m_unread;
    QToolButton *m_saved;
    QToolButton *m_pictured;
    QToolButton *m_noted;
};

} // namespace khobor::window
