// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"

#include "core/json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonObject>
#include <QTextStream>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

void printStory(const Session &session, const StoredStory &story)
{
    const Article &article = story.article;
    say(headlineLine(session, story.headline));
    for (const QString &line : {article.dek, article.authors.join(u", "_s), isoTime(article.published),
                                isoTime(article.modified), article.section, article.source, story.headline.url.toString()}) {
        if (!line.isEmpty())
            say(line);
    }
    say(u'\n' + article.text);
    for (const RelatedLink &link : article.related)
        say(u"  → %1  %2"_s.arg(link.title, link.url.toString()));
    if (!story.note.isEmpty())
        say(u"\n# "_s + story.note);
}

QCoro::Task<int> show(QString which, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const Result<StoredStory> story = co_await findStory(*session, which);
    if (!story)
        co_return fail(story.error());
    if (!options.json) {
        printStory(**session, *story);
        co_return Done;
    }
    say(toJson(*story));
    co_return Done;
}

QCoro::Task<int> runShow(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1)
        return misused(u"one story is wanted"_s);
    return show(parser.positionalArguments().constFirst(), std::move(options));
}

QCoro::Task<int> note(QString which, std::optional<QString> text, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const Result<StoredStory> story = co_await findStory(*session, which);
    if (!story)
        co_return fail(story.error());
    if (!text) {
        say(story->note);
        co_return Done;
    }
    const Result<Changes> kept = co_await (*session)->library->setNote(story->headline.id, *text);
    co_return kept ? static_cast<int>(Done) : fail(kept.error());
}

QCoro::Task<int> runNote(const QCommandLineParser &parser, Options options)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return misused(u"a story is wanted"_s);
    std::optional<QString> text;
    if (arguments.size() == 2 && arguments.at(1) == "-"_L1)
        text = QTextStream(stdin).readAll().trimmed();
    else if (arguments.size() > 1)
        text = arguments.sliced(1).join(u' ');
    return note(arguments.constFirst(), text, std::move(options));
}

} // namespace

extern const Command showCommand{"show", QT_TRANSLATE_NOOP("commands", "Print a story"), "STORY", nullptr, runShow, false};
extern const Command noteCommand{
    "note",          QT_TRANSLATE_NOOP("commands", "Print a story's note, or set it (- reads standard input)"),
    "STORY [TEXT…]", nullptr,
    runNote,         false};

} // namespace khobor::commands
