// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ends one fetch early, wherever it stands: the caller's stop token, the total time, going offline.

#pragma once

#include "fetch/pledge.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace khobor::fetch {

/// Held by one fetch from its beginning to its end, on the fetcher's thread; only the token may be used from elsewhere.
class Leash final : public QObject
{
    Q_OBJECT
public:
    explicit Leash(std::stop_token stop);

    /// Begins the total time, unless it has begun. Waiting for a turn is not part of it.
    void startClock(std::chrono::milliseconds total);
    /// Ends the fetch; the first reason stays.
    void pull(Error reason);
    /// Why it was ended, if it was.
    [[nodiscard]] const std::optional<Error> &reason() const { return m_reason; }

Q_SIGNALS:
    void pulled(const khobor::Error &reason);

private:
    std::optional<Error> m_reason;
    QTimer m_clock;
    std::stop_callback<std::function<void()>> m_stop; // last, so that it is gone before what it reaches
};

} // namespace khobor::fetch
