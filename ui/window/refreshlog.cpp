// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/refreshlog.h"

#include <algorithm>
#include <numeric>

namespace khobor::window {

using newsroom::Progress;

namespace {

int sum(const QList<Progress> &outlets, int Progress::*part)
{
    return std::accumulate(outlets.begin(), outlets.end(), 0,
                           [part](int all, const Progress &progress) { return all + progress.*part; });
}

} // namespace

void RefreshLog::start()
{
    m_outlets.clear();
}

void RefreshLog::take(const Progress &progress)
{
    const auto known = std::ranges::find(m_outlets, progress.outlet, &Progress::outlet);
    if (known == m_outlets.end())
        m_outlets.append(progress);
    else
        *known = progress;
}

QList<Progress> RefreshLog::outlets() const
{
    QList<Progress> sorted = m_outlets;
    std::ranges::stable_partition(sorted, [](const Progress &progress) { return progress.error.has_value(); });
    return sorted;
}

QList<OutletId> RefreshLog::failed() const
{
    QList<OutletId> failed;
    for (const Progress &progress : m_outlets) {
        if (progress.error)
            failed.append(progress.outlet);
    }
    return failed;
}

int RefreshLog::added() const
{
    return sum(m_outlets, &Progress::added);
}

int RefreshLog::done() const
{
    return sum(m_outlets, &Progress::done);
}

int RefreshLog::total() const
{
    return sum(m_outlets, &Progress::total);
}

} // namespace khobor::window
