// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a long command shows of its work, and how it is told to stop. Main thread.

#pragma once

#include <QString>

namespace khobor::commands {

/// Shows one line on the terminal in place of the last one; an empty line clears it. Silent when standard error is a file.
void showProgress(const QString &line);

/// From the first call on Ctrl+C no longer ends the program but is remembered: whether it was pressed since.
[[nodiscard]] bool isInterrupted();

} // namespace khobor::commands
