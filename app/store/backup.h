// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of databases, and what to do with damaged ones. Before a connection is open, but for copyDatabase and backUp.

#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QDir>

namespace khobor::store {

/// Copies the open database to `file` as it is at one moment, whole or not at all; what was there is replaced.
[[nodiscard]] Result<void> copyDatabase(Connection &database, const QString &file);
/// Copies the open database to `backups/<name>-<time>.db`, whole or not at all, and leaves the `keep` newest.
[[nodiscard]] Result<void> backUp(Connection &database, const QDir &folder, const QString &name, const QDateTime &now,
                                  int keep);
/// The backups of a database, newest first.
[[nodiscard]] QStringList backupsOf(const QDir &folder, const QString &name);
/// Whether there is a backup of the day.
[[nodiscard]] bool isBackedUpOn(const QDir &folder, const QString &name, const QDate &day);

/// Where setAside puts a database: `<name>.db.damaged-<time>`.
[[nodiscard]] QString asideName(const QDir &folder, const QString &name, const QDateTime &now);
/// Moves a database and what belongs to it out of the way.
[[nodiscard]] Result<void> setAside(const QDir &folder, const QString &name, const QDateTime &now);
/// Copies a backup to where the database was.
[[nodiscard]] Result<void> restore(const QDir &folder, const QString &name, const QString &backup);

} // namespace khobor::store
