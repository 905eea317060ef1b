// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Few at a time for each host; the others wait in line.

#pragma once

#include "fetch/leash.h"

#include <QHash>

#include <deque>
#include <memory>

namespace khobor::fetch {

/// Leave to talk to a host, given back when the last copy is dropped.
using Turn = std::shared_ptr<void>;

/// On one thread. Must be held by a shared_ptr: turns may outlive it.
class Turnstile final : public std::enable_shared_from_this<Turnstile>
{
public:
    explicit Turnstile(int atOnce);

    /// Where in the line: whoever has been let in before goes first, or a redirect would wait behind a whole refresh.
    enum class Place { Back, Front };
    /// Kept when it is the caller's turn, or with the leash's reason.
    [[nodiscard]] std::shared_ptr<Pledge<Turn>> enter(const QString &authority, Leash *leash, Place place);

private:
    using Waiter = Pledge<Turn>;
    struct Host {
        int inside = 0;
        std::deque<std::shared_ptr<Waiter>> line;
    };
    Turn admit(const QString &authority);
    void leave(const QString &authority);

    int m_atOnce;
    QHash<QString, std::shared_ptr<Host>> m_hosts;
};

} // namespace khobor::fetch
