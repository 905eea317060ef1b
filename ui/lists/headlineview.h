// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of headlines in the middle. GUI thread.

#pragma once

#include "core/clock.h"
#include "core/records.h"
#include "models/thumbnails.h"

#include <QListView>

namespace khobor::models {
class HeadlineModel;
}

namespace khobor::lists {

/// Moving to a headline, by pointer or keyboard, opens it. An empty list says why it is empty and what to do.
class HeadlineView final : public QListView
{
    Q_OBJECT
public:
    HeadlineView(models::HeadlineModel &model, store::Library &library, Clock clock, QWidget *parent = nullptr);

    /// What an empty list says: a short line and a longer one below.
    void setEmptyText(const QString &title, const QString &advice);
    /// Makes a story's headline current without opening it; nothing happens when it is not in the list.
    void showArticle(ArticleId article);
    [[nodiscard]] ArticleId currentArticle() const;
    /// Goes to the next or (step -1) previous headline and opens it; false at the end.
    bool step(int step);
    /// Goes to the next unread headline after the current one, else the first of all, and opens it; false when there is
    /// none.
    bool stepToUnread();

Q_SIGNALS:
    void opened(khobor::ArticleId article);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintEmpty();
    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    void settle();
    void goTo(const QModelIndex &index);

    models::HeadlineModel &m_model;
    models::Thumbnails m_thumbnails;
    QString m_emptyTitle;
    QString m_emptyAdvice;
    ArticleId m_shown; ///< the story that is open: coming upon it again opens nothing
    bool m_hasPainted = false; ///< a headline
};

} // namespace khobor::lists
