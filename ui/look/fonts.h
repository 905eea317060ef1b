// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts of Khobor: serif for what is read, sans for what is used. GUI thread.

#pragma once

#include "core/error.h"

#include <QFont>

namespace khobor::look {

/// Makes Noto's families the ones that Bangla falls back to in every widget, so that no family that shapes conjuncts badly
/// is picked. FileNotFound, naming them in its detail, when families are not installed; text is then shown in others.
[[nodiscard]] Result<void> pinFonts();

/// Headlines and stories, in points.
[[nodiscard]] QFont serif(qreal points, QFont::Weight weight = QFont::Normal);
/// The interface, in points.
[[nodiscard]] QFont sans(qreal points, QFont::Weight weight = QFont::Normal);

/// The height of a line in which no conjunct, vowel sign or nasal mark of Bangla is cut off or touches the next line,
/// in pixels: measured from the ink of the tallest stacks, because fonts announce less.
[[nodiscard]] int lineHeight(const QFont &font);
/// How far the ink of those stacks reaches above the baseline, in pixels.
[[nodiscard]] int inkAscent(const QFont &font);

} // namespace khobor::look
