// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"

#include "core/sentence.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace khobor::commands {

extern const Command addCommand;
extern const Command backupCommand;
extern const Command exportAllCommand;
extern const Command exportOpmlCommand;
extern const Command exportCommand;
extern const Command extractCommand;
extern const Command feedCommand;
extern const Command healthCommand;
extern const Command importOpmlCommand;
extern const Command listCommand;
extern const Command noteCommand;
extern const Command outletsCommand;
extern const Command pathsCommand;
extern const Command refreshCommand;
extern const Command restoreCommand;
extern const Command searchCommand;
extern const Command sectionCommand;
extern const Command showCommand;
extern const Command textCommand;

namespace {

constexpr std::array table{
    &addCommand,     &backupCommand,  &exportCommand, &exportAllCommand,  &exportOpmlCommand,
    &extractCommand, &feedCommand,    &healthCommand, &importOpmlCommand, &listCommand,
    &noteCommand,    &outletsCommand, &pathsCommand,  &refreshCommand,    &restoreCommand,
    &searchCommand,  &sectionCommand, &showCommand,   &textCommand,
};

} // namespace

std::span<const Command *const> allCommands()
{
    return table;
}

const Command *findCommand(QStringView name)
{
    const auto found =
        std::ranges::find_if(table, [name](const Command *command) { return name == QLatin1StringView(command->name); });
    return found == table.end() ? nullptr : *found;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

void say(const QJsonObject &object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int fail(const Error &error)
{
    QTextStream out(stderr);
    out << sentence(error);
    if (!error.detail.isEmpty())
        out << " [" << error.detail << ']';
    out << '\n';
    return Failed;
}

QCoro::Task<int> failed(Error error)
{
    co_return fail(error);
}

QCoro::Task<int> misused(QString what)
{
    fail({ErrorKind::BadArgument, what});
    co_return Misused;
}

} // namespace khobor::commands
