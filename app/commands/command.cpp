// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"

#include "core/sentence.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace khobor::commands {

extern const Command extractCommand;
extern const Command feedCommand;
extern const Command sectionCommand;
extern const Command textCommand;

namespace {

constexpr std::array table{
    &extractCommand,
    &feedCommand,
    &sectionCommand,
    &textCommand,
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

int fail(const Error &error)
{
    QTextStream out(stderr);
    out << sentence(error);
    if (!error.detail.isEmpty())
        out << " [" << error.detail << ']';
    out << '\n';
    return Failed;
}

} // namespace khobor::commands
