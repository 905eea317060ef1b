// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Joins the steps: fetch → parse → keep. One for the program; GUI thread (or a command's main thread).

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/outlet.h"
#include "core/records.h"
#include "export/pdf.h"
#include "newsroom/policy.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <stop_token>

namespace khobor::fetch {
class Fetcher;
}
namespace khobor::store {
class Library;
}

namespace khobor::newsroom {

/// How far one outlet's refresh is.
struct Progress {
    OutletId outlet;
    int done = 0; ///< sections, stories and pictures dealt with
    int total = 0; ///< of those known so far
    int added = 0; ///< new stories
    std::optional<Error> error; ///< set when the outlet failed as a whole
    bool finished = false;
};

/// Refreshes outlets, opens addresses, keeps pictures.
class Newsroom final : public QObject
{
    Q_OBJECT
public:
    Newsroom(fetch::Fetcher &fetcher, store::Library &library, QList<Outlet> catalogue, Clock clock = systemClock(),
             QObject *parent = nullptr);
    ~Newsroom() override;

    /// How much is fetched from now on.
    void setPolicy(Policy policy);
    [[nodiscard]] Policy policy() const;

    /// Every outlet: the catalogue's and those the reader added, in the catalogue's order.
    [[nodiscard]] QList<Outlet> outlets() const;
    [[nodiscard]] std::optional<Outlet> outlet(const OutletId &id) const;
    /// Whether the reader added it, so that it can be taken away again.
    [[nodiscard]] bool isAdded(const OutletId &id) const;
    /// Takes the added outlets from the library; call once before use and after adding one.
    QCoro::Task<Result<void>> loadOutlets();

    /// Fetches the sections of these outlets (empty: all), their new stories and pictures; several at once. Each outlet ends
    /// with a Progress that is finished; one that fails costs the others nothing. The result is of the whole: Cancelled, or
    /// Offline, also when the network goes away meanwhile: that is noticed once, and ends it.
    QCoro::Task<Result<Changes>> refresh(QList<OutletId> outlets, std::stop_token stop = {});
    /// Stops the refresh that is under way.
    void cancel();
    [[nodiscard]] bool isRefreshing() const;

    /// The story of an address: the kept one, else fetched, extracted and kept.
    QCoro::Task<Result<ArticleId>> open(QUrl url, std::stop_token stop = {});
    /// Finds out what an address is (feed, section page or home page) and makes an outlet of it.
    QCoro::Task<Result<Outlet>> discover(QUrl url, std::stop_token stop = {});

    /// Kept pictures, for page views.
    [[nodiscard]] exports::PictureSource pictures() const;

Q_SIGNALS:
    void progressed(const khobor::newsroom::Progress &progress);
    void refreshingChanged(bool refreshing);
    void outletsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace khobor::newsroom
