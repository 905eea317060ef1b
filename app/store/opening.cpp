// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/opening.h"

#include "store/backup.h"
#include "store/health.h"
#include "store/migrations.h"
#include "store/reconcile.h"
#include "store/vocabulary.h"

#include <QFileInfo>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptMarksBackups = 7;
constexpr int keptLibraryBackups = 1; // large, and all of it can be fetched again

struct Kind {
    QString name;
    std::span<const Migration> steps;
    QString table; // one that it must have
    int keptBackups;

    QString file(const QDir &folder) const { return folder.filePath(name + ".db"_L1); }
};

Kind libraryKind()
{
    return {u"library"_s, librarySteps(), u"story"_s, keptLibraryBackups};
}

Kind marksKind()
{
    return {u"marks"_s, marksSteps(), u"mark"_s, keptMarksBackups};
}

// There while the library is known to be damaged.
QString suspicion(const QDir &folder)
{
    return folder.filePath(u"library.suspect"_s);
}

// Reading every page of a large library takes seconds, in which nobody can read the news: checkLibrary() does it later.
Thoroughness thoroughnessFor(const QDir &folder, const Kind &kind)
{
    constexpr qint64 small = 16 << 20;
    const bool isSmall = QFileInfo(kind.file(folder)).size() <= small;
    return isSmall || QFileInfo::exists(suspicion(folder)) ? Thoroughness::Thorough : Thoroughness::Quick;
}

void tell(std::optional<Error> &notice, const QString &detail)
{
    notice = Error{ErrorKind::Damaged, notice ? notice->detail + "; "_L1 + detail : detail};
}

// The newest backup that is sound itself; nothing when there is none.
Result<void> restoreNewest(const QDir &folder, const Kind &kind, std::optional<Error> &notice)
{
    for (const QString &backup : backupsOf(folder, kind.name)) {
        if (auto restored = restore(folder, kind.name, backup); !restored)
            return restored;
        QString why;
        const auto health = examine(kind.file(folder), kind.steps.size(), kind.table, Thoroughness::Thorough, why);
        if (health == Health::Sound) {
            tell(notice, u"restored "_s + backup);
            return {};
        }
        QFile::remove(kind.file(folder));
    }
    tell(notice, u"there was no backup of "_s + kind.name);
    return {};
}

// Replaces a damaged database by its last backup; whether it was damaged.
Result<bool> mend(const QDir &folder, const Kind &kind, const QDateTime &now, std::optional<Error> &notice)
{
    QString why;
    const auto health = examine(kind.file(folder), kind.steps.size(), kind.table, thoroughnessFor(folder, kind), why);
    if (!health)
        return std::unexpected(health.error());
    const bool isLost = *health == Health::Missing && !backupsOf(folder, kind.name).isEmpty() && kind.name == "marks"_L1;
    if (*health == Health::Sound || (*health == Health::Missing && !isLost))
        return false;
    tell(notice, isLost ? kind.file(folder) + " is gone"_L1 : why);
    if (auto aside = setAside(folder, kind.name, now); !aside)
        return std::unexpected(aside.error());
    if (auto restored = restoreNewest(folder, kind, notice); !restored)
        return std::unexpected(restored.error());
    return *health == Health::Broken;
}

Result<void> bringUpToDate(Connection &database, const QDir &folder, const Kind &kind, const QDateTime &now)
{
    const int version = versionOf(database);
    if (version > 0 && static_cast<size_t>(version) < kind.steps.size()) {
        if (auto copied = backUp(database, folder, kind.name, now, kind.keptBackups); !copied)
            return copied;
    }
    return migrate(database, kind.steps);
}

Result<void> fillVocabulary(Connection &library)
{
    return library.within(Transaction::Write, [&]() -> Result<void> {
        rememberHeadlines(library);
        return {};
    });
}

Result<void> backUpDaily(Desk &desk, const QDateTime &now)
{
    if (isBackedUpOn(desk.folder, marksKind().name, now.toUTC().date()))
        return {};
    return backUp(*desk.marks, desk.folder, marksKind().name, now, keptMarksBackups);
}

} // namespace

Result<Opened> openFolder(const QString &folder, const QDateTime &now)
{
    Opened opened;
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        return failure(ErrorKind::FileUnwritable, folder);
    for (const Kind &kind : {libraryKind(), marksKind()}) {
        const auto wasBroken = mend(dir, kind, now, opened.notice);
        if (!wasBroken)
            return std::unexpected(wasBroken.error());
        if (*wasBroken && kind.name == "library"_L1)
            opened.damagedLibrary = asideName(dir, kind.name, now);
    }
    auto desk = openDesk(folder, Access::ReadWrite);
    if (!desk)
        return std::unexpected(desk.error());
    const auto ready = bringUpToDate(*desk->library, dir, libraryKind(), now)
                           .and_then([&] { return bringUpToDate(*desk->marks, dir, marksKind(), now); })
                           .and_then([&] { return fillVocabulary(*desk->library); })
                           .and_then([&] { return reconcile(*desk, now); });
    if (!ready)
        return std::unexpected(ready.error());
    if (*ready == Reconciled::Marks && !opened.notice)
        tell(opened.notice, u"the marks were gone; the library told what was read and saved"_s);
    if (auto copied = backUpDaily(*desk, now); !copied)
        return std::unexpected(copied.error());
    QFile::remove(suspicion(dir));
    opened.desk = std::move(*desk);
    return opened;
}

Result<void> checkLibrary(const QString &folder, const QDateTime &now)
{
    const QDir dir(folder);
    const Kind kind = libraryKind();
    QFile checked(dir.filePath(u"library.checked"_s));
    const QByteArray today = now.toUTC().date().toString(Qt::ISODate).toLatin1();
    if (checked.open(QIODevice::ReadOnly) && checked.readAll() == today)
        return {};
    checked.close();
    QString why;
    const auto health = examine(kind.file(dir), kind.steps.size(), kind.table, Thoroughness::Thorough, why);
    if (!health)
        return std::unexpected(health.error());
    if (*health == Health::Broken) {
        QFile suspect(suspicion(dir));
        if (!suspect.open(QIODevice::WriteOnly))
            return failure(ErrorKind::FileUnwritable, suspect.fileName());
        return failure(ErrorKind::Damaged, why);
    }
    if (!checked.open(QIODevice::WriteOnly) || checked.write(today) != today.size())
        return failure(ErrorKind::FileUnwritable, checked.fileName());
    return {};
}

Result<void> copyDesk(Desk &desk, const QString &folder)
{
    const QDir dir(folder);
    return copyDatabase(*desk.library, libraryKind().file(dir)).and_then([&] {
        return copyDatabase(*desk.marks, marksKind().file(dir));
    });
}

Result<void> examineFolder(const QString &folder)
{
    const QDir dir(folder);
    for (const Kind &kind : {libraryKind(), marksKind()}) {
        QString why = u"it is missing"_s;
        const auto health = examine(kind.file(dir), kind.steps.size(), kind.table, Thoroughness::Thorough, why);
        if (!health)
            return std::unexpected(health.error());
        if (*health != Health::Sound)
            return failure(ErrorKind::Damaged, kind.file(dir) + ": "_L1 + why);
    }
    return {};
}

bool isInUse(const QString &folder)
{
    for (const Kind &kind : {libraryKind(), marksKind()}) {
        const QString file = kind.file(QDir(folder));
        if (!QFileInfo::exists(file))
            continue;
        const auto database = Connection::open(file, Access::ReadWrite, Durability::Full);
        if (!database)
            continue; // damaged; whoever has it open will notice
        // Only the last connection may leave the write-ahead log.
        if ((*database)->value(u"PRAGMA journal_mode = DELETE"_s).toString() != "delete"_L1)
            return true;
    }
    return false;
}

} // namespace khobor::store
