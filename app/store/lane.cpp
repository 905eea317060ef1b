// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lane.h"

namespace khobor::store {

Lane::Lane(const QString &name) : m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Lane::~Lane()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosing = true;
    }
    m_changed.wakeAll();
    m_thread->wait();
}

QFuture<Result<void>> Lane::open(std::function<Result<Desk>()> opener)
{
    return ask([opener = std::move(opener)](Desk &desk) -> Result<void> {
        auto opened = opener();
        if (!opened)
            return std::unexpected(opened.error());
        desk = std::move(*opened);
        return {};
    });
}

void Lane::queue(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.wakeAll();
}

// The desk opens and closes on this thread, and each job goes on it too, with what it holds.
void Lane::work()
{
    Desk desk;
    while (std::optional<Job> job = next())
        (*job)(desk);
}

std::optional<Lane::Job> Lane::next()
{
    const QMutexLocker lock(&m_mutex);
    while (m_jobs.empty() && !m_isClosing)
        m_changed.wait(&m_mutex);
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

} // namespace khobor::store
