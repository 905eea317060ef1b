// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/dates.h"

#include "bangla/datereader.h"

namespace khobor::bangla {

namespace {

using enum DateTokenKind;

/// A line longer than this is a paragraph, however it begins.
constexpr qsizetype LongestLine = 400;
constexpr qsizetype MostWordsInMasthead = 4;

/// The tokens that follow one label, or stand before the first.
struct Segment {
    DateTokenKind label = Unknown;
    QList<DateToken> tokens;
};

QList<Segment> segmentsOf(const QList<DateToken> &tokens)
{
    QList<Segment> segments(1);
    for (const DateToken &token : tokens) {
        if (token.is(Published) || token.is(Modified))
            segments.append({token.kind, {}});
        else
            segments.last().tokens.append(token);
    }
    return segments;
}

QList<DateToken> tokensOf(QStringView text)
{
    return text.size() <= LongestLine ? dateTokens(text) : QList<DateToken>();
}

std::optional<QDateTime> &placeFor(DateTokenKind label, DatedLine &line)
{
    return label == Modified ? line.modified : line.published;
}

} // namespace

std::optional<QDateTime> parseDate(QStringView text, const QDateTime &now, const QTimeZone &assumed)
{
    for (const Segment &segment : segmentsOf(tokensOf(text))) {
        if (const auto time = DateReader(segment.tokens, now, assumed).read())
            return time;
    }
    return {};
}

DatedLine parseDatedLine(QStringView text, const QDateTime &now, const QTimeZone &assumed)
{
    if (isMasthead(text))
        return {};
    DatedLine line, unlabelled;
    for (const Segment &segment : segmentsOf(tokensOf(text))) {
        std::optional<QDateTime> &place = placeFor(segment.label, segment.label == Unknown ? unlabelled : line);
        if (!place)
            place = DateReader(segment.tokens, now, assumed).read();
    }
    if (!line.published)
        line.published = unlabelled.published;
    return line;
}

bool isMasthead(QStringView text)
{
    DateReader reader(tokensOf(text), {}, dhaka());
    return reader.unknownWords() <= MostWordsInMasthead && reader.takeOtherCalendars();
}

} // namespace khobor::bangla
