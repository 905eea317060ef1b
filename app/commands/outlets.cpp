// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"

#include "core/files.h"
#include "core/json.h"
#include "outlets/catalogue.h"
#include "outlets/opml.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonObject>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Name &name)
{
    return name.bn.isEmpty() || name.bn == name.en ? name.en : name.bn + u" / "_s + name.en;
}

QCoro::Task<int> runOutlets(const QCommandLineParser &, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const QList<Outlet> all = (*session)->newsroom->outlets();
    for (const Outlet &outlet : all) {
        if (options.json) {
            say(outlets::toJson(outlet));
            continue;
        }
        say(u"%1  %2"_s.arg(outlet.id.value, -16).arg(nameOf(outlet.name)));
        for (const Section &section : outlet.sections)
            say(u"    %1  %2"_s.arg(section.id.value, -32).arg(nameOf(section.name)));
    }
    co_return Done;
}

QCoro::Task<int> addAll(std::shared_ptr<Session> session, QList<Outlet> found)
{
    for (const Outlet &outlet : std::as_const(found)) {
        const Result<void> added = co_await session->library->addOutlet(outlet);
        if (!added)
            co_return fail(added.error());
        say(u"%1  %2"_s.arg(outlet.id.value, nameOf(outlet.name)));
    }
    co_return Done;
}

QCoro::Task<int> discoverAndAdd(QUrl url, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const Result<Outlet> outlet = co_await (*session)->newsroom->discover(url);
    if (!outlet)
        co_return fail(outlet.error());
    const QList<Outlet> found{*outlet};
    co_return co_await addAll(*session, found);
}

QCoro::Task<int> importAll(QList<Outlet> found, Options options)
{
    const auto session = co_await openSession(options);
    co_return session ? co_await addAll(*session, found) : fail(session.error());
}

QCoro::Task<int> runAdd(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1)
        return misused(u"one address is wanted"_s);
    const QUrl url = QUrl::fromUserInput(parser.positionalArguments().constFirst());
    if (!url.isValid() || !url.scheme().startsWith("http"_L1))
        return misused(parser.positionalArguments().constFirst());
    return discoverAndAdd(url, std::move(options));
}

QCoro::Task<int> runImport(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1)
        return misused(u"one file is wanted"_s);
    const Result<QList<Outlet>> read = readFile(parser.positionalArguments().constFirst()).and_then(outlets::readOpml);
    return read ? importAll(*read, std::move(options)) : failed(read.error());
}

QCoro::Task<int> writeAll(QString path, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const QByteArray opml = outlets::writeOpml((*session)->newsroom->outlets());
    if (path.isEmpty()) {
        say(QString::fromUtf8(opml).trimmed());
        co_return Done;
    }
    const Result<void> written = writeFile(path, opml);
    co_return written ? static_cast<int>(Done) : fail(written.error());
}

QCoro::Task<int> runExport(const QCommandLineParser &parser, Options options)
{
    return writeAll(parser.positionalArguments().value(0), std::move(options));
}

} // namespace

extern const Command outletsCommand{
    "outlets", QT_TRANSLATE_NOOP("commands", "Print the outlets and their sections"), "", nullptr, runOutlets, false};
extern const Command addCommand{
    "add", QT_TRANSLATE_NOOP("commands", "Add the feed or section page at an address"), "URL", nullptr, runAdd, false};
extern const Command importOpmlCommand{
    "import-opml", QT_TRANSLATE_NOOP("commands", "Add the feeds of an OPML file"), "FILE", nullptr, runImport, false};
extern const Command exportOpmlCommand{
    "export-opml", QT_TRANSLATE_NOOP("commands", "Write all outlets as OPML"), "[FILE]", nullptr, runExport, false};

} // namespace khobor::commands
