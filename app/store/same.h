// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which kept story an arrival is a version of. Writing thread.

#pragma once

#include "core/records.h"
#include "store/connection.h"

#include <QSet>

namespace khobor::store {

/// The names that an arrival gives its story, the most trustworthy first.
struct Names {
    QString address; ///< of the list's link, or of the page when there was no list
    QString guid;
    QString canonical; ///< what the page says its address is; pages lie about it
};

/// The names in an arrival. A guid in `worthless` is left out.
[[nodiscard]] Names namesOf(const Arrival &arrival, const QSet<QString> &worthless = {});

/// The guid keys that one list gives to several addresses, and which therefore name nothing.
[[nodiscard]] QSet<QString> worthlessGuids(const QList<Arrival> &arrivals);

/// What is known of an arrival.
struct Identity {
    ArticleId story; ///< null for a new one
    QList<ArticleId> doubles; ///< kept stories that turn out to be the same one
    QStringList keys; ///< by which it is to be known, the first for its marks
};

/// Looks up an arrival by its names. What two names disagree about is decided by the headline.
[[nodiscard]] Identity identify(Connection &library, const Names &names, const QString &headline);

} // namespace khobor::store
