// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the last refresh, outlet by outlet. A plain value.

#pragma once

#include "newsroom/newsroom.h"

namespace khobor::window {

/// Takes the newsroom's progress and sums it up.
class RefreshLog final
{
public:
    /// Forgets the refresh before.
    void start();
    void take(const newsroom::Progress &progress);

    /// The latest of each outlet, those that failed first, otherwise in the order in which they began.
    [[nodiscard]] QList<newsroom::Progress> outlets() const;
    [[nodiscard]] QList<OutletId> failed() const;
    [[nodiscard]] int added() const;
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;

private:
    QList<newsroom::Progress> m_outlets;
};

} // namespace khobor::window
