// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A thread of its own for a desk, where questions are answered in the order in which they were asked.
// A one-thread pool would not do: who waits for its future may be made to run the job, on the wrong thread. Nor does an
// event loop: it stops with the application, and what was asked must be finished even then.

#pragma once

#include "store/desk.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <deque>
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
        queue([task = std::move(task), promise = std::move(promise)](Desk &desk) mutable {
            promise.addResult(task(desk));
            promise.finish();
        });
        return future;
    }

private:
    using Job = std::move_only_function<void(Desk &)>;

    void queue(Job job);
    void work();
    [[nodiscard]] std::optional<Job> next();

    QMutex m_mutex; // over the two that follow
    std::deque<Job> m_jobs;
    bool m_isClosing = false;
    QWaitCondition m_changed;
    std::unique_ptr<QThread> m_thread; // last, so that all else is there when it starts
};

} // namespace khobor::store
