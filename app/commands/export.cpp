// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/session.h"

#include "core/files.h"
#include "export/storypage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.addOption({u"pdf"_s, QCoreApplication::translate("commands", "Write the story as a PDF to FILE."), u"FILE"_s});
}

QCoro::Task<int> exportPdf(QString which, QString path, Options options)
{
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const Result<StoredStory> story = co_await findStory(*session, which);
    if (!story)
        co_return fail(story.error());
    const Result<exports::PdfPrinter *> printer = options.printer();
    if (!printer)
        co_return fail(printer.error());
    const newsroom::Newsroom &newsroom = *(*session)->newsroom;
    const exports::Surroundings around{newsroom.outlet(story->headline.outlet).value_or(Outlet{}), systemClock()()};
    const Result<QByteArray> pdf =
        co_await (*printer)->print(exports::storyPage(*story, around, exports::printed()), newsroom.pictures());
    if (!pdf)
        co_return fail(pdf.error());
    const Result<void> written = writeFile(path, *pdf);
    co_return written ? static_cast<int>(Done) : fail(written.error());
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1 || !parser.isSet(u"pdf"_s))
        return misused(u"export wants a story and --pdf FILE"_s);
    return exportPdf(parser.positionalArguments().constFirst(), parser.value(u"pdf"_s), std::move(options));
}

} // namespace

extern const Command exportCommand{
    "export", QT_TRANSLATE_NOOP("commands", "Write a story to a file"), "STORY", describe, run, true};

} // namespace khobor::commands
