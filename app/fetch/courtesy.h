// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts that asked to be left alone, and until when.

#pragma once

#include "core/clock.h"
#include "fetch/answer.h"

#include <QHash>

namespace khobor::fetch {

/// Remembers 429, 503 and bot checks for each host. On one thread.
class Courtesy final
{
public:
    explicit Courtesy(Clock clock);

    /// The error that the host last answered with, as long as it wants no questions.
    [[nodiscard]] std::optional<Error> refusal(const QString &authority);
    /// Learns from an answer: Retry-After in seconds or as a date, at most a day; without one a minute, doubled with each
    /// refusal in a row up to an hour. Any other answer clears the record.
    void learn(const QString &authority, const Answer &answer);

private:
    struct Hold {
        QDateTime until;
        Error error;
        int inRow = 0;
    };
    Clock m_clock;
    QHash<QString, Hold> m_holds;
};

/// How long a Retry-After header asks to wait from `now`; nothing when it says nothing of use.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace khobor::fetch
