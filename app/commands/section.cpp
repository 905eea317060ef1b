// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"

#include <QCommandLineParser>

namespace khobor::commands {

namespace {

QCoro::Task<int> run(const QCommandLineParser &, Options)
{
    co_return fail({ErrorKind::BadArgument, QStringLiteral("not built yet")});
}

} // namespace

extern const Command sectionCommand{
    "section", QT_TRANSLATE_NOOP("commands", "Print the stories each section page links to"), "FILE…", nullptr, run, false};

} // namespace khobor::commands
