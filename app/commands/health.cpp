// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"
#include "core/json.h"
#include "core/sentence.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonObject>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

struct Health {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

QString moment(const QDateTime &time)
{
    return time.toTimeZone(dhaka()).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString inWords(const SourceState &state)
{
    if (!state.checked.isValid())
        return Health::tr("never asked");
    if (state.error.isEmpty())
        return Health::tr("works, last at %1").arg(moment(state.succeeded));
    const QString said = state.errorKind ? sentence({*state.errorKind, state.error}) : state.error;
    const QString since = state.succeeded.isValid() ? Health::tr("worked last at %1").arg(moment(state.succeeded))
                                                    : Health::tr("has never worked");
    return u"%1 (%2) [%3]"_s.arg(said, since, state.error);
}

QJsonObject inJson(const Section &section, const SourceState &state)
{
    return {{u"section"_s, section.id.value},
            {u"url"_s, state.url.toString(QUrl::FullyEncoded)},
            {u"checked"_s, isoTime(state.checked.isValid() ? std::optional(state.checked) : std::nullopt)},
            {u"succeeded"_s, isoTime(state.succeeded.isValid() ? std::optional(state.succeeded) : std::nullopt)},
            {u"error"_s, state.error}};
}

QCoro::Task<int> health(QStringList names, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const QList<Outlet> all = (*session)->newsroom->outlets();
    for (const Outlet &outlet : all) {
        if (!names.isEmpty() && !names.contains(outlet.id.value))
            continue;
        for (const Section &section : outlet.sections) {
            for (const Source &source : section.sources) {
                const Result<SourceState> state = co_await (*session)->library->sourceState(source.url);
                if (!state)
                    co_return fail(state.error());
                if (options.json)
                    say(inJson(section, *state));
                else
                    say(u"%1  %2  %3"_s.arg(section.id.value, source.url.toString(), inWords(*state)));
            }
        }
    }
    co_return Done;
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    return health(parser.positionalArguments(), std::move(options));
}

} // namespace

extern const Command healthCommand{
    "health",    QT_TRANSLATE_NOOP("commands", "Tell of each source when it last worked and what it said"),
    "[OUTLET…]", nullptr,
    run,         false};

} // namespace khobor::commands
