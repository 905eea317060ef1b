// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lane.h"

namespace khobor::store {

Lane::Lane(const QString &name) : m_seat(new QObject)
{
    m_thread.setObjectName(name);
    m_seat->moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    ask([](Desk &desk) -> Result<void> {
        desk = {};
        QThread::currentThread()->quit();
        return {};
    });
    m_thread.wait();
    delete m_seat;
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

} // namespace khobor::store
