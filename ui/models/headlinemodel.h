// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of headlines of one selection. GUI thread.

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/outlet.h"
#include "core/records.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <functional>

namespace khobor::store {
class Library;
}

namespace khobor::models {

/// Headlines, newest first, fetched by pages as they are scrolled to. After a commit to the library rows are patched,
/// never reset, so that what is selected stays so; a row that no longer belongs (an unread story that was just read)
/// stays until another selection is made.
class HeadlineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadlineRole = Qt::UserRole, ///< the whole Headline
        DekRole,
        UrlRole,
        OutletNameRole,
        SectionNameRole,
        TimeRole, ///< QDateTime
        PictureRole, ///< the PictureId's value, empty for none
        ReadRole,
        SavedRole,
        NoteRole,
        HasTextRole,
    };

    explicit HeadlineModel(store::Library &library, Clock clock = systemClock(), QObject *parent = nullptr);

    /// The outlets whose names and sections' names the headlines bear.
    void setOutlets(const QList<Outlet> &outlets);
    /// Shows another selection: the one reset there is.
    void setSelection(const Selection &selection);
    [[nodiscard]] const Selection &selection() const;
    /// The headline of a valid index.
    [[nodiscard]] const Headline &headline(const QModelIndex &index) const;
    /// Where a story stands; invalid when it is not among the rows.
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;
    /// Shows every row as read, for one who does not want to wait until the library has written it of thousands.
    void showAllRead();
    /// The first page has not come yet.
    [[nodiscard]] bool isLoading() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page has come, perhaps an empty one.
    void loaded();
    void failed(const khobor::Error &error);

private:
    using Rows = QList<Headline>;

    void note(const Changes &changes);
    void patch();
    void askAgain();
    void ask(QFuture<Result<Rows>> answer, std::function<void(const Rows &)> take);
    void takePage(const Rows &page);
    void takeRows(const Rows &rows, qsizetype asked);
    void merge(const Rows &headlines);
    void update(const Headline &headline);
    void insert(const Rows &fresh);
    void remove(ArticleId article);
    [[nodiscard]] QString accessibleText(const Headline &headline) const;

    store::Library &m_library;
    Clock m_clock;
    QHash<OutletId, QString> m_outletNames;
    QHash<SectionId, QString> m_sectionNames;
    Selection m_selection;
    Rows m_rows;
    QHash<ArticleId, QDateTime> m_times; ///< their standing: with the id, the key by which a row is found
    std::optional<PageKey> m_end; ///< down to where the rows are complete
    bool m_isFetching = false;
    bool m_isComplete = false;
    quint64 m_generation = 0; ///< of the selection: answers for an earlier one are dropped
    QTimer m_soon; ///< many commits while refreshing make one patch
    QSet<ArticleId> m_added;
    QSet<ArticleId> m_updated;
};

} // namespace khobor::models
