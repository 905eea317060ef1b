// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of a PDF that come back whole when they are copied. Pure, any thread.

#pragma once

#include <QByteArray>

namespace khobor::exports {

/// The page engine writes a letter and its vowel sign as one span with its text, sign last. A sign that hangs below its
/// letter begins and ends before the letter does, so readers take the rest of the letter for a gap and put a space there:
/// "নতু ন". Here each such span ends with its sign once more, invisible, where the next letter begins.
/// `content` is a page's content stream, inflated; what looks otherwise stays as it is.
[[nodiscard]] QByteArray closedSpans(const QByteArray &content);

/// The PDF with the spans of all its pages closed, by an incremental update. A file that looks otherwise than the page
/// engine's is given back as it is.
[[nodiscard]] QByteArray withWholeWords(const QByteArray &pdf);

} // namespace khobor::exports
