// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: the parsing process, a command, or the window.

#include "arguments.h"
#include "commands/command.h"
#include "core/sentence.h"
#include "desktop.h"
#include "language.h"
#include "newsroom/parser.h"
#include "reader/enginehost.h"
#include "window/memory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

Result<exports::PdfPrinter *> loadPrinter()
{
    const Result<reader::Engine> engine = reader::loadEngine();
    if (!engine)
        return std::unexpected(engine.error());
    return engine->pdf;
}

commands::Options optionsOf(const QCommandLineParser &parser)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {.dataFolder = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : own,
            .recordedFolder = parser.value(u"recorded"_s),
            .json = parser.isSet(u"json"_s),
            .printer = loadPrinter};
}

/// A window speaks what its reader chose, Bangla at first; a command speaks as the terminal does, since few terminals can
/// shape Bangla.
QString languageOf(int argc, char **argv, bool isWindow)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--language") == 0)
            return QString::fromLatin1(argv[i + 1]);
    }
    if (isWindow)
        return window::rememberedLanguage();
    return QLocale::system().language() == QLocale::Bengali ? u"bn"_s : u"en"_s;
}

/// Whether only the help or the version is wanted, which needs no display.
bool asksAboutIt(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QStringList{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s}.contains(QString::fromLocal8Bit(argument));
    });
}

int listCommands()
{
    QTextStream out(stderr);
    out << Texts::tr("Usage: khobor [COMMAND] [ARGUMENTS]; without a command the window opens.") << '\n';
    for (const commands::Command *command : commands::allCommands())
        out << "  " << QString::fromLatin1(command->name).leftJustified(14) << Texts::tr(command->summary) << '\n';
    out << "  " << u"tour"_s.leftJustified(14) << Texts::tr("Lead through the window and take pictures of each step")
        << '\n';
    return commands::Misused;
}

/// Reads the command line; an exit code when there is nothing more to do.
std::optional<int> readArguments(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << '\n';
        return commands::Misused;
    }
    if (parser.isSet(u"version"_s))
        commands::say(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    else if (parser.isSet(u"help"_s))
        commands::say(parser.helpText().trimmed());
    else
        return std::nullopt;
    return commands::Done;
}

int runCommand(const commands::Command &command, QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr(command.summary));
    describeCommon(parser);
    if (*command.arguments)
        parser.addPositionalArgument(QString::fromUtf8(command.arguments), {}, QString::fromUtf8(command.arguments));
    if (command.describe)
        command.describe(parser);
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    if (const std::optional<int> code = readArguments(parser, arguments))
        return *code;
    QTimer::singleShot(0, &app,
                       [&] { command.run(parser, optionsOf(parser)).then([](int code) { QCoreApplication::exit(code); }); });
    return QCoreApplication::exec();
}

int runWindow(QApplication &app, bool isTour)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Read newspapers, online and offline"));
    describeCommon(parser);
    describeRequest(parser);
    if (isTour)
        parser.addOption({u"out"_s, Texts::tr("Put the tour's pictures into FOLDER."), u"FOLDER"_s, u"tour"_s});
    QStringList arguments = QCoreApplication::arguments();
    if (isTour)
        arguments.removeAt(1);
    if (const std::optional<int> code = readArguments(parser, arguments))
        return *code;
    DesktopOptions options{.common = optionsOf(parser),
                           .isTour = isTour,
                           .tourFolder = {},
                           .isOnly = !isTour && !parser.isSet(u"data"_s) && !parser.isSet(u"recorded"_s),
                           .request = requestOf(parser, QDir::currentPath())};
    if (isTour) {
        options.tourFolder = parser.value(u"out"_s);
        // The tour is a new reader's: it neither needs nor touches the library and settings of whoever runs it.
        if (!parser.isSet(u"data"_s))
            options.common.dataFolder = options.tourFolder + u"/library"_s;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, options.tourFolder);
        QDir(options.common.dataFolder).removeRecursively();
    }
    return runDesktop(app, options);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--parser") == 0)
        return newsroom::runParser();
    QCoreApplication::setApplicationName(u"khobor"_s);
    QCoreApplication::setOrganizationDomain(u"khobor.org"_s); // gives the name on the bus
    QCoreApplication::setApplicationVersion(QStringLiteral(KHOBOR_VERSION));

    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const commands::Command *command = commands::findCommand(first);
    if (command && !command->needsPages) {
        QCoreApplication app(argc, argv);
        speak(languageOf(argc, argv, false));
        return runCommand(*command, app);
    }
    const bool isTour = first == "tour"_L1;
    const bool isAddress = first.contains("://"_L1) || first.startsWith("feed:"_L1) || QFileInfo::exists(first);
    const bool isWindow = first.isEmpty() || first.startsWith(u'-') || isTour || (!command && isAddress);
    if ((!isWindow || asksAboutIt(argc, argv)) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.khobor.khobor"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/org.khobor.khobor.svg"_s));
    speak(languageOf(argc, argv, isWindow));
    if (command)
        return runCommand(*command, app);
    return isWindow ? runWindow(app, isTour) : listCommands();
}
