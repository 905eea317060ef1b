// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/subscribe.h"

#include "newsroom/newsroom.h"
#include "outlets/opml.h"
#include "store/library.h"

#include <QCoroFuture>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace khobor::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 << 20;

Result<QList<Outlet>> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound, path);
    if (file.size() > largestFile)
        return failure(ErrorKind::TooLarge, path);
    return outlets::readOpml(file.readAll());
}

Result<void> write(const QString &path, const QByteArray &opml)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(opml) != opml.size() || !file.commit())
        return failure(ErrorKind::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

} // namespace

QCoro::Task<Result<int>> subscribe(newsroom::Newsroom &newsroom, store::Library &library, QList<Outlet> outlets,
                                   AddProgress progress, std::stop_token stop)
{
    const QPointer<newsroom::Newsroom> desk(&newsroom);
    const QPointer<store::Library> shelf(&library);
    std::optional<Error> failed;
    int done = 0;
    for (const Outlet &outlet : std::as_const(outlets)) {
        if (stop.stop_requested() || !shelf)
            break;
        const Result<void> added = co_await shelf->addOutlet(outlet);
        if (!added) {
            failed = added.error();
            break;
        }
        progress(++done);
    }
    if (desk)
        co_await desk->loadOutlets();
    if (failed)
        co_return std::unexpected(*failed);
    co_return done;
}

QFuture<Result<QList<Outlet>>> readOpmlFile(const QString &path)
{
    return QtConcurrent::run(&read, path);
}

QFuture<Result<void>> writeOpmlFile(const QString &path, const QList<Outlet> &outlets)
{
    return QtConcurrent::run([path, outlets] { return write(path, outlets::writeOpml(outlets)); });
}

} // namespace khobor::dialogs
