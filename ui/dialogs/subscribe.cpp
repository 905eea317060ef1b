// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/subscribe.h"

#include "core/files.h"
#include "newsroom/newsroom.h"
#include "outlets/opml.h"
#include "store/library.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

namespace khobor::dialogs {

namespace {

constexpr qint64 largestFile = 16 << 20;

Result<QList<Outlet>> read(const QString &path)
{
    return readFile(path, largestFile).and_then(outlets::readOpml);
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
    return QtConcurrent::run([path, outlets] { return writeFile(path, outlets::writeOpml(outlets)); });
}

} // namespace khobor::dialogs
