// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/times.h"

#include "core/clock.h"

#include <QLocale>

namespace khobor::exports {

namespace {

QDateTime onThePaper(const QDateTime &time)
{
    return time.offsetFromUtc() == 0 ? time.toTimeZone(dhaka()) : time;
}

QString printed(const std::optional<QDateTime> &time, const QString &language)
{
    return time ? QLocale(language).toString(onThePaper(*time), QLocale::ShortFormat) : QString();
}

} // namespace

Times timesOf(const StoredStory &story, const QString &language, const QDateTime &)
{
    const QDateTime day = onThePaper(story.article.published.value_or(story.headline.time));
    Times times;
    times.dateline = day.isValid() ? QLocale(language).toString(day.date()) : QString();
    times.published = printed(story.article.published, language);
    times.updated = printed(story.article.modified, language);
    return times;
}

} // namespace khobor::exports
