// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words and sentences with their places. Pure functions, any thread.

#pragma once

#include <QList>
#include <QString>

namespace khobor::bangla {

/// A stretch of a text, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// The stretch of `text` that the span names.
[[nodiscard]] inline QStringView textOf(QStringView text, Span span)
{
    return text.sliced(span.start, span.length);
}

/// Every word and number, whole and in order: Unicode's word boundaries, with words that ZWJ or ZWNJ stand in kept
/// whole (র‍্যাব). Punctuation and white space are left out.
[[nodiscard]] QList<Span> words(QStringView text);

/// Every sentence, trimmed: ended by danda, question or exclamation mark, a full stop that does not close an
/// abbreviation (ড., মো.) or stand in a number, or a line break; closing quotes belong to it.
[[nodiscard]] QList<Span> sentences(QStringView text);

} // namespace khobor::bangla
