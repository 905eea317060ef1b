// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/times.h"

#include "bangla/dateline.h"

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

bangla::Language printLanguage(const QString &language)
{
    const bool isBengaliScript = language.isEmpty() || language.startsWith("bn"_L1) || language.startsWith("as"_L1);
    return isBengaliScript ? bangla::Language::Bangla : bangla::Language::English;
}

QTimeZone zoneOf(const QDateTime &time)
{
    const int offset = time.offsetFromUtc();
    return offset == 0 ? dhaka() : QTimeZone::fromSecondsAheadOfUtc(offset);
}

QString printed(const std::optional<QDateTime> &time, bangla::Language language)
{
    return time ? bangla::printedTime(*time, language, zoneOf(*time)) : QString();
}

// A time long past is told by the same date once more, which says nothing new.
QString withAge(const QString &when, const QString &age)
{
    return when.isEmpty() || age.isEmpty() || when.contains(age) ? when : when + u" · "_s + age;
}

} // namespace

Times timesOf(const StoredStory &story, const QString &language, const QDateTime &now)
{
    const bangla::Language spoken = printLanguage(language);
    const std::optional<QDateTime> &published = story.article.published;
    const QDateTime day = published.value_or(story.headline.time);
    Times times;
    if (day.isValid())
        times.dateline = bangla::dateline(day.toTimeZone(zoneOf(day)).date(), spoken);
    const QString age =
        published && now.isValid() ? bangla::timeInWords(*published, now, spoken, zoneOf(*published)) : QString();
    const QString when = printed(published, spoken);
    const QString changed = printed(story.article.modified, spoken);
    times.published = withAge(when, age);
    times.updated = changed == when ? QString() : changed;
    return times;
}

} // namespace khobor::exports
