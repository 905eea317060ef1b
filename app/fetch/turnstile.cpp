// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/turnstile.h"

namespace khobor::fetch {

Turnstile::Turnstile(int atOnce) : m_atOnce(atOnce) { }

std::shared_ptr<Pledge<Turn>> Turnstile::enter(const QString &authority, Leash *leash, Place place)
{
    auto waiter = std::make_shared<Waiter>();
    std::shared_ptr<Host> &host = m_hosts[authority];
    if (!host)
        host = std::make_shared<Host>();
    if (leash->reason()) {
        waiter->keep(std::unexpected(*leash->reason()));
    } else if (host->inside < m_atOnce) {
        waiter->keep(admit(authority));
    } else {
        host->line.insert(place == Place::Front ? host->line.begin() : host->line.end(), waiter);
        QObject::connect(leash, &Leash::pulled, leash,
                         [waiter](const Error &reason) { waiter->keep(std::unexpected(reason)); });
    }
    return waiter;
}

Turn Turnstile::admit(const QString &authority)
{
    ++m_hosts[authority]->inside;
    return Turn(nullptr, [weak = weak_from_this(), authority](void *) {
        if (const auto turnstile = weak.lock())
            turnstile->leave(authority);
    });
}

void Turnstile::leave(const QString &authority)
{
    const std::shared_ptr<Host> host = m_hosts[authority];
    --host->inside;
    while (!host->line.empty() && host->inside < m_atOnce) {
        const std::shared_ptr<Waiter> next = host->line.front();
        host->line.pop_front();
        if (!next->isKept())
            next->keep(admit(authority));
    }
    if (host->inside == 0)
        m_hosts.remove(authority);
}

} // namespace khobor::fetch
