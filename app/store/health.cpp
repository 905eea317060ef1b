// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/health.h"

#include "store/connection.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60; // SQLite's file format, "The Database Header"

// Read from the file itself, so that a newer library is not even opened.
Result<void> refuseNewer(const QString &file, size_t steps)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, file + ": "_L1 + database.errorString());
    const QByteArray header = database.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return {};
    const auto version = qFromBigEndian<quint32>(header.constData() + userVersionAt);
    if (version <= steps)
        return {};
    return failure(ErrorKind::NewerSchema, u"%1 has version %2, this Khobor knows %3"_s.arg(file).arg(version).arg(steps));
}

// A sound file may still not be ours: its tables and its version must agree.
QString complaint(Connection &database, const QString &table, Thoroughness thoroughness)
{
    const int tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt();
    const bool hasTable = database.value(u"SELECT count(*) FROM sqlite_schema WHERE name = ?"_s, {table}).toInt() == 1;
    const bool isUsed = versionOf(database) > 0;
    if (database.hasFailed() || (isUsed ? !hasTable : tables > 0))
        return u"its tables and its version do not agree"_s;
    if (thoroughness == Thoroughness::Quick)
        return {};
    const QString found = database.value(u"PRAGMA quick_check(1)"_s).toString();
    return found == "ok"_L1 ? QString() : found;
}

} // namespace

Result<Health> examine(const QString &file, size_t steps, const QString &table, Thoroughness thoroughness, QString &why)
{
    if (!QFileInfo::exists(file))
        return Health::Missing;
    if (QFileInfo(file).size() == 0) {
        why = file + " is empty"_L1;
        return Health::Broken;
    }
    if (auto refused = refuseNewer(file, steps); !refused)
        return std::unexpected(refused.error());
    auto database = Connection::open(file, Access::ReadWrite, Durability::Full);
    if (!database && database.error().kind != ErrorKind::Damaged)
        return std::unexpected(database.error());
    if (!database) {
        why = database.error().detail;
        return Health::Broken;
    }
    const QString found = complaint(**database, table, thoroughness);
    const auto error = (*database)->takeError();
    if (error && error->kind != ErrorKind::Damaged)
        return std::unexpected(*error);
    why = error ? error->detail : file + ": "_L1 + found;
    return error || !found.isEmpty() ? Health::Broken : Health::Sound;
}

} // namespace khobor::store
