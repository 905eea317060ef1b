// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line: one file a command, each a row in the table. Main thread.

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "export/pdf.h"

#include <QCoroTask>
#include <QStringList>

#include <span>

class QCommandLineParser;
class QJsonObject;

namespace khobor::commands {

/// Exit codes.
enum ExitCode { Done = 0, Failed = 1, Misused = 2 };

/// What every command may be told.
struct Options {
    QString dataFolder; ///< --data, else the reader's own library
    QString recordedFolder; ///< --recorded, empty for the network
    bool json = false;
    /// Loads the page engine and gives its printer; only called by commands that need pages.
    std::function<Result<exports::PdfPrinter *>()> printer;
};

/// A command: its name, one line for the list of commands, its options and what it does.
struct Command {
    const char *name;
    const char *summary; ///< source text, translated in the context "commands"
    const char *arguments; ///< "FILE…" as in the usage line
    void (*describe)(QCommandLineParser &); ///< adds its own options; may be null
    QCoro::Task<int> (*run)(const QCommandLineParser &, Options); ///< resolves to the exit code
    bool needsPages; ///< prints PDF, so needs a QGuiApplication and the engine
};

/// All commands, by name.
[[nodiscard]] std::span<const Command *const> allCommands();
/// The command of a name, or null.
[[nodiscard]] const Command *findCommand(QStringView name);

/// Prints one line to standard output, UTF-8.
void say(const QString &line);
/// Prints an object as one line of JSON.
void say(const QJsonObject &object);
/// Prints the error's sentence to standard error, its detail behind it, and gives Failed.
int fail(const Error &error);
/// fail() as a whole command.
QCoro::Task<int> failed(Error error);
/// Says what is wrong with the command line and resolves to Misused.
QCoro::Task<int> misused(QString what);

} // namespace khobor::commands
