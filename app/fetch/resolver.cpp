// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/resolver.h"

#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

using Addresses = QList<QHostAddress>;

bool hasNetwork()
{
    return std::ranges::any_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !each.addressEntries().isEmpty();
    });
}

Result<Addresses> found(const QHostInfo &host)
{
    if (!host.addresses().isEmpty())
        return host.addresses();
    if (!hasNetwork())
        return failure(ErrorKind::Offline, u"the machine has no network"_s);
    return failure(ErrorKind::HostNotFound, u"%1: %2"_s.arg(host.hostName(), host.errorString()));
}

// One question to the resolver. Its signals live and die with it.
class Lookup final : public QObject
{
public:
    Lookup(const QString &host, std::chrono::milliseconds patience, Leash *leash)
    {
        connect(leash, &Leash::pulled, this, [this](const Error &reason) { m_pledge.keep(std::unexpected(reason)); });
        QTimer::singleShot(patience, this,
                           [this, host] { m_pledge.keep(failure(ErrorKind::TimedOut, u"looking up %1"_s.arg(host))); });
        m_id = QHostInfo::lookupHost(host, this, [this](const QHostInfo &answer) { m_pledge.keep(found(answer)); });
    }
    ~Lookup() override { QHostInfo::abortHostLookup(m_id); }
    [[nodiscard]] Pledge<Addresses> &answer() { return m_pledge; }

private:
    Pledge<Addresses> m_pledge;
    int m_id = 0;
};

} // namespace

QCoro::Task<Result<Addresses>> resolve(QString host, std::chrono::milliseconds patience, Leash *leash)
{
    if (leash->reason())
        co_return std::unexpected(*leash->reason());
    if (const QHostAddress literal(host); !literal.isNull())
        co_return Addresses{literal};
    Lookup lookup(host, patience, leash);
    co_return co_await lookup.answer();
}

} // namespace khobor::fetch
