// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include <QFile>
#include <QTimeZone>

#include <unistd.h>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

QDir backupsIn(const QDir &folder)
{
    return QDir(folder.filePath(u"backups"_s));
}

Result<void> unwritable(const QFile &file)
{
    return failure(ErrorKind::FileUnwritable, file.fileName() + ": "_L1 + file.errorString());
}

// A copy that is not on the disk yet is none.
Result<void> settle(const QString &part, const QString &file)
{
    QFile copy(part);
    if (!copy.open(QIODevice::ReadWrite) || ::fsync(copy.handle()) != 0)
        return unwritable(copy);
    copy.close();
    QFile::remove(file);
    return copy.rename(file) ? Result<void>() : unwritable(copy);
}

} // namespace

Result<void> copyDatabase(Connection &database, const QString &file)
{
    const QString part = file + ".part"_L1;
    QFile::remove(part);
    database.run(u"VACUUM INTO ?"_s, {part});
    if (auto error = database.takeError()) {
        QFile::remove(part);
        return std::unexpected(*error);
    }
    return settle(part, file);
}

Result<void> backUp(Connection &database, const QDir &folder, const QString &name, const QDateTime &now, int keep)
{
    const QDir backups = backupsIn(folder);
    if (!backups.mkpath(u"."_s))
        return failure(ErrorKind::FileUnwritable, backups.path());
    if (auto copied = copyDatabase(database, backups.filePath(u"%1-%2.db"_s.arg(name, stamp(now)))); !copied)
        return copied;
    for (const QString &old : backupsOf(folder, name).sliced(qMin<qsizetype>(keep, backupsOf(folder, name).size())))
        QFile::remove(old);
    return {};
}

QStringList backupsOf(const QDir &folder, const QString &name)
{
    const QDir backups = backupsIn(folder);
    QStringList files;
    for (const QString &entry : backups.entryList({name + "-*.db"_L1}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(backups.filePath(entry));
    return files;
}

bool isBackedUpOn(const QDir &folder, const QString &name, const QDate &day)
{
    const QString begin = u"%1-%2-"_s.arg(name, day.toString(u"yyyyMMdd"_s));
    const QStringList backups = backupsOf(folder, name);
    return std::ranges::any_of(backups, [&](const QString &file) { return QFileInfo(file).fileName().startsWith(begin); });
}

QString asideName(const QDir &folder, const QString &name, const QDateTime &now)
{
    return folder.filePath(u"%1.db.damaged-%2"_s.arg(name, stamp(now)));
}

Result<void> setAside(const QDir &folder, const QString &name, const QDateTime &now)
{
    const QString aside = asideName(folder, name, now);
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile file(folder.filePath(name + ".db"_L1 + part));
        if (!file.exists())
            continue;
        QFile::remove(aside + part);
        if (!file.rename(aside + part))
            return unwritable(file);
    }
    return {};
}

Result<void> restore(const QDir &folder, const QString &name, const QString &backup)
{
    const QString file = folder.filePath(name + ".db"_L1);
    const QString part = file + ".part"_L1;
    QFile::remove(part);
    QFile copy(backup);
    if (!copy.copy(part))
        return unwritable(copy);
    return settle(part, file);
}

} // namespace khobor::store
