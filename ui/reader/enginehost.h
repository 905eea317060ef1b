// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds and loads the page engine. GUI thread, once a QGuiApplication stands that was made with Qt::AA_ShareOpenGLContexts.

#pragma once

#include "reader/storyview.h"

namespace khobor::reader {

/// The plugin's two faces; both belong to the plugin and live as long as the program.
struct Engine {
    PageEngine *pages = nullptr;
    exports::PdfPrinter *pdf = nullptr;
};

/// Loads the engine from beside the program or from the installed place. FileNotFound when it is not there (a build
/// without WebEngine), StorageFailed when it does not load.
[[nodiscard]] Result<Engine> loadEngine();

} // namespace khobor::reader
