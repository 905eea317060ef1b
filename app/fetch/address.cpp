// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/address.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

using Subnet = QPair<QHostAddress, int>;

constexpr std::array specialSubnets{
    // IPv4
    "0.0.0.0/8"_L1, "10.0.0.0/8"_L1, "100.64.0.0/10"_L1, "127.0.0.0/8"_L1, "169.254.0.0/16"_L1, "172.16.0.0/12"_L1,
    "192.0.0.0/24"_L1, "192.0.2.0/24"_L1, "192.88.99.0/24"_L1, "192.168.0.0/16"_L1, "198.18.0.0/15"_L1, "198.51.100.0/24"_L1,
    "203.0.113.0/24"_L1, "224.0.0.0/4"_L1, "240.0.0.0/4"_L1,
    // IPv6, inside the global unicast range 2000::/3: protocol assignments with Teredo, documentation, 6to4
    "2001::/23"_L1, "2001:db8::/32"_L1, "2002::/16"_L1, "3fff::/20"_L1};

constexpr std::array localEndings{"localhost"_L1, "local"_L1, "localdomain"_L1, "lan"_L1,  "internal"_L1,
                                  "intranet"_L1,  "home"_L1,  "home.arpa"_L1,   "corp"_L1, "private"_L1};

bool isSpecial(const QHostAddress &address)
{
    static const QList<Subnet> subnets = [] {
        QList<Subnet> parsed;
        for (const QLatin1StringView subnet : specialSubnets)
            parsed.append(QHostAddress::parseSubnet(subnet));
        return parsed;
    }();
    return std::ranges::any_of(subnets, [&](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

// The IPv4 address behind a translator (RFC 6052): on IPv6-only networks every paper is reached so.
QHostAddress translated(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

bool isPublicIPv6(const QHostAddress &address)
{
    static const Subnet translator = QHostAddress::parseSubnet(u"64:ff9b::/96"_s);
    static const Subnet global = QHostAddress::parseSubnet(u"2000::/3"_s);
    if (address.isInSubnet(translator))
        return isPublic(translated(address));
    return address.isInSubnet(global) && !isSpecial(address);
}

// Other services listen below 1024, and some take a web request's lines for their own.
bool isForeignPort(int port)
{
    return port != -1 && port != 80 && port != 443 && port < 1024;
}

// A name's last dot stands for the root of all names; resolvers read "127.0.0.1." as an address.
QString withoutRoot(const QString &host)
{
    QStringView name = host;
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.toString();
}

Result<void> forbidden(const QString &what)
{
    return failure(ErrorKind::ForbiddenAddress, what);
}

} // namespace

bool isPublic(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return !isSpecial(address);
    case QAbstractSocket::IPv6Protocol:
        return isPublicIPv6(address);
    case QAbstractSocket::AnyIPProtocol:
    case QAbstractSocket::UnknownNetworkLayerProtocol:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isLocalName(const QString &host)
{
    const QString name = withoutRoot(host).toLower();
    return !name.contains(u'.') || std::ranges::any_of(localEndings, [&](QLatin1StringView ending) {
        return name.endsWith(ending) && name.chopped(ending.size()).endsWith(u'.');
    });
}

Result<void> checkUrl(const QUrl &url, Origin origin)
{
    if (!url.isValid())
        return failure(ErrorKind::BadArgument, u"not an address: %1"_s.arg(url.errorString()));
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return forbidden(u"scheme %1"_s.arg(url.scheme()));
    if (url.host().isEmpty())
        return failure(ErrorKind::BadArgument, u"no host: %1"_s.arg(url.toString()));
    if (origin == Origin::Person)
        return {};
    if (isForeignPort(url.port()))
        return forbidden(u"port %1"_s.arg(url.port()));
    if (const QHostAddress literal(withoutRoot(url.host())); !literal.isNull())
        return checkAddresses({literal}, origin);
    return isLocalName(url.host()) ? forbidden(u"local name %1"_s.arg(url.host())) : Result<void>();
}

Result<void> checkAddresses(const QList<QHostAddress> &addresses, Origin origin)
{
    if (origin == Origin::Person)
        return {};
    const auto inside = std::ranges::find_if_not(addresses, isPublic);
    return inside == addresses.end() ? Result<void>() : forbidden(u"special address %1"_s.arg(inside->toString()));
}

} // namespace khobor::fetch
