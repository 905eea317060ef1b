// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a folder: looks at both databases, replaces what is damaged, brings them up to date, copies the marks.

#pragma once

#include "store/desk.h"

#include <QDateTime>

namespace khobor::store {

/// The desk to write at, and what a reader has to be told of it.
struct Opened {
    Desk desk;
    std::optional<Error> notice;
    QString damagedLibrary; ///< the file that was set aside, if one was
};

/// Opens or makes the databases in `folder` for writing, on the thread that will write.
[[nodiscard]] Result<Opened> openFolder(const QString &folder, const QDateTime &now);

/// Reads every page of the library that is in `folder`, once a day, beside whoever works with it. Damaged when some are; the
/// next openFolder then replaces it. Takes seconds for a large one. Any thread.
[[nodiscard]] Result<void> checkLibrary(const QString &folder, const QDateTime &now);

/// Copies both databases, each as it is at one moment, into `folder`, which exists.
[[nodiscard]] Result<void> copyDesk(Desk &desk, const QString &folder);
/// Reads every page of the databases in `folder`, which nobody has open. Damaged when one is, or is missing; NewerSchema when a
/// later Khobor wrote them.
[[nodiscard]] Result<void> examineFolder(const QString &folder);
/// Whether another connection has one of the databases in `folder` open.
[[nodiscard]] bool isInUse(const QString &folder);

} // namespace khobor::store
