// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A result that is promised by a signal and awaited by a coroutine. Written here because QCoro's own wait for a future
// connects without a context object, which this project does not allow.

#pragma once

#include "core/error.h"

#include <QObject>

#include <coroutine>
#include <optional>

namespace khobor::fetch {

/// A result that is given once; what comes later is dropped. One coroutine may co_await it; it goes on from the event
/// loop, never inside keep(), so that whoever keeps the pledge may be deleted by it. On one thread.
template <class T> class Pledge final
{
public:
    [[nodiscard]] bool isKept() const { return m_result.has_value(); }

    void keep(Result<T> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        if (m_waiting)
            QMetaObject::invokeMethod(&m_context, [this] { m_waiting.resume(); }, Qt::QueuedConnection);
    }

    bool await_ready() const noexcept { return m_result.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_waiting = waiting; }
    Result<T> await_resume() { return std::move(*m_result); }

private:
    std::optional<Result<T>> m_result;
    std::coroutine_handle<> m_waiting;
    QObject m_context;
};

} // namespace khobor::fetch
