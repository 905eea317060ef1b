// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/leash.h"

namespace khobor::fetch {

using namespace Qt::StringLiterals;

Leash::Leash(std::stop_token stop)
    : m_stop(std::move(stop), [this] { QMetaObject::invokeMethod(this, [this] { pull({ErrorKind::Cancelled, {}}); }); })
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { pull({ErrorKind::TimedOut, u"not finished after %1 ms"_s.arg(m_clock.interval())}); });
}

void Leash::startClock(std::chrono::milliseconds total)
{
    if (!m_clock.isActive())
        m_clock.start(total);
}

void Leash::pull(Error reason)
{
    if (m_reason)
        return;
    m_reason = std::move(reason);
    Q_EMIT pulled(*m_reason);
}

} // namespace khobor::fetch
