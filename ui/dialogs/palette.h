// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One field from which everything can be reached. GUI thread.

#pragma once

#include "models/finder.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

#include <optional>

namespace khobor::dialogs {

/// Type a few letters, choose with the arrows, go with Return. Escape or a click elsewhere leaves.
class Palette final : public QDialog
{
    Q_OBJECT
public:
    explicit Palette(QWidget *parent = nullptr);

    /// What can be found; may come again when more is known, and what is typed is looked up anew.
    void setFinder(models::Finder finder);

Q_SIGNALS:
    /// Comes after the dialogue has closed.
    void chosen(const khobor::models::Findable &found);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookUp(const QString &typed);
    void choose();

    models::Finder m_finder;
    QList<models::Findable> m_found;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace khobor::dialogs
