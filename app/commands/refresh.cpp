// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"

#include "core/sentence.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

void printFinished(const newsroom::Progress &progress)
{
    if (!progress.finished)
        return;
    const QString outcome = progress.error
        ? sentence(*progress.error) + u" ["_s + progress.error->detail + u']'
        : QCoreApplication::translate("commands", "%n new stories", nullptr, progress.added);
    QTextStream(progress.error ? stderr : stdout) << progress.outlet.value << ": " << outcome << '\n';
}

QCoro::Task<int> refresh(QStringList names, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    newsroom::Newsroom &newsroom = *(*session)->newsroom;
    QList<OutletId> ids;
    for (const QString &name : std::as_const(names)) {
        if (!newsroom.outlet({name}))
            co_return fail({ErrorKind::NotFound, u"no outlet "_s + name});
        ids.append({name});
    }
    int failed = 0;
    int asked = 0;
    QObject::connect(&newsroom, &newsroom::Newsroom::progressed, &newsroom,
                     [&failed, &asked](const newsroom::Progress &progress) {
                         printFinished(progress);
                         asked += progress.finished ? 1 : 0;
                         failed += progress.error ? 1 : 0;
                     });
    const Result<Changes> changes = co_await newsroom.refresh(ids);
    if (!changes)
        co_return fail(changes.error());
    co_return asked > 0 && failed == asked ? Failed : Done;
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    return refresh(parser.positionalArguments(), std::move(options));
}

} // namespace

extern const Command refreshCommand{
    "refresh",   QT_TRANSLATE_NOOP("commands", "Fetch what is new, from all outlets or those named"),
    "[OUTLET…]", nullptr,
    run,         false};

} // namespace khobor::commands
