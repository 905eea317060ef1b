// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: builds every service, in order, by hand; then a window or a command.

#include "commands/command.h"
#include "newsroom/parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroTask>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

QString commandName(int argc, char **argv)
{
    return argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
}

void describeCommon(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOption({u"data"_s, QCoreApplication::translate("commands", "Use the library in FOLDER."), u"FOLDER"_s});
    parser.addOption({u"recorded"_s, QCoreApplication::translate("commands", "Answer every fetch from the files in FOLDER."),
                      u"FOLDER"_s});
    parser.addOption({u"json"_s, QCoreApplication::translate("commands", "Print JSON lines.")});
}

commands::Options optionsOf(const QCommandLineParser &parser)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {parser.isSet(u"data"_s) ? parser.value(u"data"_s) : own, parser.value(u"recorded"_s), parser.isSet(u"json"_s), {}};
}

int listCommands()
{
    QTextStream out(stderr);
    for (const commands::Command *command : commands::allCommands())
        out << command->name << ' ' << command->arguments << '\n';
    return commands::Misused;
}

int runCommand(const commands::Command &command, QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("commands", command.summary));
    describeCommon(parser);
    if (command.describe)
        command.describe(parser);
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << '\n';
        return commands::Misused;
    }
    if (parser.isSet(u"help"_s)) {
        commands::say(parser.helpText());
        return commands::Done;
    }
    QTimer::singleShot(0, &app,
                       [&] { command.run(parser, optionsOf(parser)).then([](int code) { QCoreApplication::exit(code); }); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--parser") == 0)
        return newsroom::runParser();
    QCoreApplication::setApplicationName(u"khobor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KHOBOR_VERSION));
    QCoreApplication app(argc, argv);
    const commands::Command *command = commands::findCommand(commandName(argc, argv));
    return command ? runCommand(*command, app) : listCommands();
}
