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

/// The room that a line of Bangla takes, in pixels.
struct LineMetrics {
    int ascent = 0; ///< from the line's top to the baseline
    int height = 0;
};

/// Room in which no conjunct, vowel sign or nasal mark is cut off or touches the next line. It is measured from the ink of
/// the tallest words there are, because what fonts announce is at times more and at times less. Costs a few milliseconds.
[[nodiscard]] LineMetrics lineMetrics(const QFont &font);

} // namespace khobor::look
