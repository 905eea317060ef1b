// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup is a tar file of both databases, of the settings, and of a note that says what it is.

#include "commands/progress.h"
#include "commands/session.h"
#include "core/files.h"
#include "store/opening.h"

#include <KTar>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTimer>
#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QTemporaryDir>

namespace khobor::commands {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

constexpr auto noteName = "khobor-backup.json"_L1;
constexpr auto settingsPrefix = "settings-"_L1;
constexpr int format = 1;

QDir settingsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/khobor"_s);
}

qint64 sizeOf(const QDir &folder)
{
    qint64 size = 0;
    for (const QFileInfo &file : folder.entryInfoList({u"*.db*"_s}, QDir::Files))
        size += file.size();
    return size;
}

QString inBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QByteArray note()
{
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"version"_s, QCoreApplication::applicationVersion()},
                                     {u"made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
        .toJson();
}

/// Packs what lies in `folder` and the settings. FileUnwritable otherwise; then there is no file.
Result<void> pack(const QString &folder, const QString &file)
{
    const QString part = file + u".part"_s;
    KTar tar(part, u"application/x-tar"_s);
    bool isWritten = tar.open(QIODevice::WriteOnly) && tar.writeFile(noteName, note());
    for (const QString &name : QDir(folder).entryList({u"*.db"_s}, QDir::Files))
        isWritten = isWritten && tar.addLocalFile(folder + u'/' + name, name);
    const QDir settings = settingsFolder();
    for (const QString &name : settings.entryList({u"*.conf"_s}, QDir::Files))
        isWritten = isWritten && tar.addLocalFile(settings.filePath(name), settingsPrefix + name);
    isWritten = tar.close() && isWritten;
    if (isWritten)
        QFile::remove(file);
    if (isWritten && QFile::rename(part, file))
        return {};
    QFile::remove(part);
    return std::unexpected(writingError(file, tar.errorString()));
}

/// Shows how far a folder's databases have grown while `work` goes on; false when Ctrl+C was pressed.
QCoro::Task<bool> watch(QFuture<Result<void>> work, QString folder, qint64 whole)
{
    while (!work.isFinished()) {
        if (isInterrupted())
            co_return false;
        showProgress(Texts::tr("%1 of %2").arg(inBytes(sizeOf(QDir(folder))), inBytes(whole)));
        co_await QCoro::sleepFor(100ms);
    }
    showProgress({});
    co_return true;
}

QCoro::Task<int> backUp(QString path, Options options)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const QTemporaryDir copies(file + u"-XXXXXX"_s);
    if (!copies.isValid())
        co_return fail({ErrorKind::FileUnwritable, copies.errorString()});
    const Result<std::unique_ptr<store::Library>> library = store::Library::open(options.dataFolder);
    if (!library)
        co_return fail(library.error());
    const QString folder = copies.path();
    const QFuture<Result<void>> copied = (*library)->copyTo(folder);
    const bool isWhole = co_await watch(copied, folder, sizeOf(QDir(options.dataFolder)));
    if (!isWhole)
        co_return fail({ErrorKind::Cancelled, {}});
    if (!copied.result())
        co_return fail(copied.result().error());
    const QFuture<Result<void>> packing = QtConcurrent::run([folder, file] { return pack(folder, file); });
    const Result<void> packed = co_await packing;
    if (!packed)
        co_return fail(packed.error());
    say(Texts::tr("Everything is in %1 (%2).").arg(QDir::toNativeSeparators(file), inBytes(QFileInfo(file).size())));
    co_return Done;
}

QCoro::Task<int> runBackup(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1)
        return misused(u"one file is wanted"_s);
    return backUp(parser.positionalArguments().constFirst(), std::move(options));
}

/// Puts the databases of a backup into `folder` and, under their prefix, its settings. Malformed when it is no backup.
Result<void> unpack(const QString &file, const QString &folder)
{
    if (!QFileInfo::exists(file))
        return failure(ErrorKind::FileNotFound, file);
    KTar tar(file, u"application/x-tar"_s);
    if (!tar.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Malformed, file + u": "_s + tar.errorString());
    const KArchiveFile *about = tar.directory()->file(noteName);
    const QJsonObject said = about ? QJsonDocument::fromJson(about->data()).object() : QJsonObject();
    if (said["format"_L1].toInt() < 1)
        return failure(ErrorKind::Malformed, file + u": not a backup of Khobor"_s);
    if (said["format"_L1].toInt() > format)
        return failure(ErrorKind::NewerSchema, file);
    const QStringList entries = tar.directory()->entries();
    for (const QString &name : entries) {
        const bool isSettings = name.startsWith(settingsPrefix) && name.endsWith(".conf"_L1);
        const KArchiveFile *entry = isSettings || name.endsWith(".db"_L1) ? tar.directory()->file(name) : nullptr;
        if (entry && !entry->copyTo(folder))
            return failure(ErrorKind::FileUnwritable, folder + u'/' + name);
    }
    return store::examineFolder(folder);
}

/// Moves a folder or file out of the way; its new name, empty when there was nothing.
Result<QString> moveAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = path + u".before-"_s + stamp;
    if (!QFileInfo::exists(path))
        return QString();
    return QDir().rename(path, aside) ? Result<QString>(aside) : failure(ErrorKind::FileUnwritable, path);
}

/// Puts the settings that lie in `folder` in their place; what was there is moved aside.
Result<void> placeSettings(const QDir &folder)
{
    const QDir settings = settingsFolder();
    if (!settings.mkpath(u"."_s))
        return failure(ErrorKind::FileUnwritable, settings.path());
    for (const QString &name : folder.entryList({settingsPrefix + "*.conf"_L1}, QDir::Files)) {
        const QString place = settings.filePath(name.sliced(settingsPrefix.size()));
        if (const Result<QString> aside = moveAside(place); !aside)
            return std::unexpected(aside.error());
        if (!QFile::copy(folder.filePath(name), place))
            return failure(ErrorKind::FileUnwritable, place);
        QFile::remove(folder.filePath(name));
    }
    return {};
}

/// Puts a library that was unpacked into `folder` in its place. Gives where the one before it is now.
Result<QString> place(const QString &folder, const QString &dataFolder)
{
    if (store::isInUse(dataFolder))
        return failure(ErrorKind::InUse, dataFolder);
    const bool isOwn = dataFolder == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (const Result<void> settled = isOwn ? placeSettings(QDir(folder)) : Result<void>(); !settled)
        return std::unexpected(settled.error());
    const Result<QString> aside = moveAside(dataFolder);
    if (aside && !QDir().rename(folder, dataFolder)) {
        QDir().rename(*aside, dataFolder);
        return failure(ErrorKind::FileUnwritable, dataFolder);
    }
    return aside;
}

QCoro::Task<int> restore(QString file, Options options)
{
    const QString dataFolder = QFileInfo(options.dataFolder).absoluteFilePath();
    QDir().mkpath(QFileInfo(dataFolder).path());
    QTemporaryDir fresh(dataFolder + u".restored-XXXXXX"_s);
    if (!fresh.isValid())
        co_return fail({ErrorKind::FileUnwritable, fresh.errorString()});
    const QString folder = fresh.path();
    const QFuture<Result<void>> work = QtConcurrent::run([file, folder] { return unpack(file, folder); });
    const bool isWhole = co_await watch(work, folder, QFileInfo(file).size());
    if (!isWhole)
        co_return fail({ErrorKind::Cancelled, {}});
    const Result<QString> aside = work.result().and_then([&] { return place(folder, dataFolder); });
    if (!aside)
        co_return fail(aside.error());
    fresh.setAutoRemove(false);
    say(Texts::tr("The library is as it was in the backup."));
    if (!aside->isEmpty())
        say(Texts::tr("What was there before is in %1.").arg(QDir::toNativeSeparators(*aside)));
    co_return Done;
}

QCoro::Task<int> runRestore(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1)
        return misused(u"one file is wanted"_s);
    return restore(parser.positionalArguments().constFirst(), std::move(options));
}

QCoro::Task<int> runPaths(const QCommandLineParser &, Options options)
{
    const auto in = [](QStandardPaths::StandardLocation location) { return QStandardPaths::writableLocation(location); };
    const QList<std::pair<QString, QString>> places{
        {u"library"_s, QFileInfo(options.dataFolder).absoluteFilePath()},
        {u"settings"_s, settingsFolder().path()},
        {u"cache"_s, in(QStandardPaths::CacheLocation)},
        {u"program"_s, QCoreApplication::applicationFilePath()},
    };
    QJsonObject object;
    for (const auto &[name, path] : places) {
        object.insert(name, path);
        if (!options.json)
            say(name.leftJustified(10) + QDir::toNativeSeparators(path));
    }
    if (options.json)
        say(object);
    co_return Done;
}

} // namespace

extern const Command backupCommand{"backup",  QT_TRANSLATE_NOOP("commands", "Write the library and the settings to a file"),
                                   "FILE",    nullptr,
                                   runBackup, false};
extern const Command restoreCommand{
    "restore",  QT_TRANSLATE_NOOP("commands", "Put a backup in the place of the library, which is kept beside it"),
    "FILE",     nullptr,
    runRestore, false};
extern const Command pathsCommand{
    "paths", QT_TRANSLATE_NOOP("commands", "Print where Khobor keeps what it keeps"), "", nullptr, runPaths, false};

} // namespace khobor::commands
