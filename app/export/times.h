// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's day and times in words, in the story's own language. Pure, any thread.

#pragma once

#include "core/records.h"

namespace khobor::exports {

/// Empty where the story has no such time.
struct Times {
    QString dateline; ///< the day on which the story was published, or arrived
    QString published; ///< with how long ago that was, when `now` is valid
    QString updated; ///< empty when it reads the same as the time of publishing
};

/// The times of a story. What a paper wrote in UTC is read in Dhaka's time, for no paper prints UTC.
[[nodiscard]] Times timesOf(const StoredStory &story, const QString &language, const QDateTime &now);

} // namespace khobor::exports
