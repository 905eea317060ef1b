// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/progress.h"

#include <QTextStream>

#include <csignal>
#include <unistd.h>

namespace khobor::commands {

namespace {

volatile std::sig_atomic_t interrupted = 0;

} // namespace

void showProgress(const QString &line)
{
    if (::isatty(STDERR_FILENO) == 1)
        QTextStream(stderr) << "\r\x1b[K" << line;
}

bool isInterrupted()
{
    static const auto previous = std::signal(SIGINT, [](int) { interrupted = 1; });
    Q_UNUSED(previous)
    return interrupted != 0;
}

} // namespace khobor::commands
