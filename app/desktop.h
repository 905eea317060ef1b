// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's side of the composition root.

#pragma once

#include "arguments.h"
#include "commands/command.h"

class QApplication;

namespace khobor {

/// What the window is started with.
struct DesktopOptions {
    commands::Options common;
    bool isTour = false;
    QString tourFolder; ///< where the tour's pictures go
    bool isOnly = false; ///< a second start hands its request to the first and ends
    Request request;
};

/// Builds the services and the window, and runs until it is closed (or the tour has ended). Gives the exit code.
int runDesktop(QApplication &app, const DesktopOptions &options);

} // namespace khobor
