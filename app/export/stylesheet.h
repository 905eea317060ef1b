// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The style sheet of a story page. Pure, any thread.

#pragma once

#include "export/storypage.h"

namespace khobor::exports {

/// The whole sheet for a style, fit to stand in a `<style>` element: a font's name cannot end it.
[[nodiscard]] QString styleSheet(const Style &style);

/// The source expression that lets a Content-Security-Policy accept this very sheet: 'sha256-…', with its quotes.
[[nodiscard]] QString styleSource(const QString &sheet);

} // namespace khobor::exports
