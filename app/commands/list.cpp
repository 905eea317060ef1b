// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonObject>
#include <Sonnet/Speller>

#include <limits>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

void describeLimit(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Texts::tr("Print at most N headlines."), u"N"_s});
}

void describeList(QCommandLineParser &parser)
{
    describeLimit(parser);
    parser.addOption({u"outlet"_s, Texts::tr("Only this outlet's stories."), u"ID"_s});
    parser.addOption({u"section"_s, Texts::tr("Only this section's stories."), u"ID"_s});
    parser.addOption({u"topic"_s, Texts::tr("Only stories of this common section."), u"KEY"_s});
    parser.addOption({u"unread"_s, Texts::tr("Only unread stories.")});
    parser.addOption({u"saved"_s, Texts::tr("Only saved stories.")});
    parser.addOption({u"noted"_s, Texts::tr("Only stories with a note.")});
}

Result<int> limitOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"limit"_s))
        return std::numeric_limits<int>::max();
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return failure(ErrorKind::BadArgument, u"--limit "_s + parser.value(u"limit"_s));
    return limit;
}

Result<Selection> selectionOf(const QCommandLineParser &parser)
{
    Selection selection;
    if (parser.isSet(u"outlet"_s))
        selection.outlet = OutletId{parser.value(u"outlet"_s)};
    if (parser.isSet(u"section"_s))
        selection.section = SectionId{parser.value(u"section"_s)};
    if (parser.isSet(u"topic"_s)) {
        const QString key = parser.value(u"topic"_s);
        selection.topic = topicFromKey(key);
        if (topicKey(*selection.topic) != key)
            return failure(ErrorKind::BadArgument, u"--topic "_s + key);
    }
    selection.unreadOnly = parser.isSet(u"unread"_s);
    selection.savedOnly = parser.isSet(u"saved"_s);
    selection.notedOnly = parser.isSet(u"noted"_s);
    return selection;
}

store::Spellings proposalsFor(const QStringList &words)
{
    store::Spellings proposals;
    const Sonnet::Speller speller(u"bn_BD"_s);
    for (const QString &word : words)
        proposals.insert(word, speller.isValid() ? speller.suggest(word) : QStringList());
    return proposals;
}

/// Says what may have been meant by a search that found nothing.
QCoro::Task<> suggest(std::shared_ptr<Session> session, QString typed, bool json)
{
    const QStringList unknown = (co_await session->library->unknownWords(typed)).value_or(QStringList());
    if (unknown.isEmpty())
        co_return;
    const store::Spellings proposals = proposalsFor(unknown);
    const QString meant = (co_await session->library->suggestion(typed, proposals)).value_or(QString());
    if (meant.isEmpty())
        co_return;
    if (json)
        say(QJsonObject{{u"meant"_s, meant}});
    else
        say(Texts::tr("Nothing was found. Did you mean “%1”?").arg(meant));
}

QCoro::Task<int> print(Result<Selection> selection, Result<int> limit, Options options)
{
    if (!selection || !limit) {
        fail(selection ? limit.error() : selection.error());
        co_return Misused;
    }
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const Result<int> printed = co_await printHeadlines(*session, *selection, *limit, options.json);
    if (!printed)
        co_return fail(printed.error());
    if (*printed == 0 && !selection->search.isEmpty())
        co_await suggest(*session, selection->search, options.json);
    co_return Done;
}

QCoro::Task<int> runList(const QCommandLineParser &parser, Options options)
{
    return print(selectionOf(parser), limitOf(parser), std::move(options));
}

QCoro::Task<int> runSearch(const QCommandLineParser &parser, Options options)
{
    Selection selection;
    selection.search = parser.positionalArguments().join(u' ');
    if (selection.search.isEmpty())
        return print(failure(ErrorKind::BadArgument, u"no words to search for"_s), limitOf(parser), std::move(options));
    return print(selection, limitOf(parser), std::move(options));
}

} // namespace

extern const Command listCommand{
    "list", QT_TRANSLATE_NOOP("commands", "Print the headlines that are kept"), "", describeList, runList, false};
extern const Command searchCommand{
    "search",  QT_TRANSLATE_NOOP("commands", "Print the headlines of stories that have all the words"),
    "WORD…",   describeLimit,
    runSearch, false};

} // namespace khobor::commands
