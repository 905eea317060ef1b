// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A thread of its own for a desk, where questions are answered in the order in which they were asked.
// A one-thread pool would not do: who waits for its future may be made to run the job, on the wrong thread.

#pragma once

#include "store/desk.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>

namespace khobor::store {

/// One thread and the desk that lives on it. Ask from any thread.
class Lane final
{
public:
    explicit Lane(const QString &name);
    /// Answers what was asked, then closes the desk.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    /// Sets the desk that `opener`, called on the lane's thread, gives.
    QFuture<Result<void>> open(std::function<Result<Desk>()> opener);

    /// Calls `task`, which takes the desk and returns a Result, on the lane's thread.
    template <class Task> QFuture<std::invoke_result_t<Task, Desk &>> ask(Task task)
    {
        using Answer = std::invoke_result_t<Task, Desk &>;
        QPromise<Answer> promise;
        QFuture<Answer> future = promise.future();
        promise.start();
        QMetaObject::invokeMethod(
            m_seat,
            [this, task = std::move(task), promise = std::move(promise)]() mutable {
                promise.addResult(task(m_desk));
                promise.finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject *m_seat; // lives on the thread, so that what is queued for it runs there
    Desk m_desk;
};

} // namespace khobor::store
