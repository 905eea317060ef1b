// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/history.h"

namespace khobor::window {

namespace {

constexpr qsizetype most = 100;

} // namespace

void History::visit(ArticleId article)
{
    if (m_current >= 0 && m_visited.at(m_current) == article)
        return;
    m_visited.resize(m_current + 1);
    m_visited.append(article);
    if (m_visited.size() > most)
        m_visited.removeFirst();
    m_current = m_visited.size() - 1;
}

bool History::canGoBack() const
{
    return m_current > 0;
}

bool History::canGoForward() const
{
    return m_current + 1 < m_visited.size();
}

ArticleId History::back()
{
    return m_visited.at(--m_current);
}

ArticleId History::forward()
{
    return m_visited.at(++m_current);
}

} // namespace khobor::window
