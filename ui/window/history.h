// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories one came by, for going back and forward. A plain value.

#pragma once

#include "core/ids.h"

#include <QList>

namespace khobor::window {

/// Like a browser's: visiting a story forgets what lay ahead. Holds the last hundred.
class History final
{
public:
    void visit(ArticleId article);
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    /// The story before or after, which is current from now on; only when one can go there.
    ArticleId back();
    ArticleId forward();

private:
    QList<ArticleId> m_visited;
    qsizetype m_current = -1;
};

} // namespace khobor::window
