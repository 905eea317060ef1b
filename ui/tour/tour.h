// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour: the real window over a real library, led through what a reader does first, with a picture of each step.
// For machines without a display, for the pictures in the documents, and as a check that the whole holds. GUI thread.

#pragma once

#include "core/error.h"

#include <QCoroTask>

namespace khobor::fetch {
class Fetcher;
}
namespace khobor::newsroom {
class Newsroom;
}
namespace khobor::store {
class Library;
}
namespace khobor::window {
class MainWindow;
}

namespace khobor::tour {

/// What is shown, and where the pictures and the PDF go.
struct Stage {
    window::MainWindow &window;
    newsroom::Newsroom &newsroom;
    store::Library &library;
    fetch::Fetcher &fetcher;
    QString folder;
    /// The outlets to show; empty means all.
    QStringList outlets;
};

/// Leads through list, story, related story, note, offline, search, dark and small window, and PDF. Prints a line for each
/// step on standard output. Resolves to 0, or to 1 when a step failed; the steps after it that do not need it are still
/// taken.
QCoro::Task<int> take(Stage stage);

} // namespace khobor::tour
