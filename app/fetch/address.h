// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which addresses may be asked at all. Pure, any thread.

#pragma once

#include "fetch/fetcher.h"

class QHostAddress;

namespace khobor::fetch {

/// Whether an address belongs to the public internet: not loopback, private, link-local, shared (CGNAT), multicast,
/// documentation or otherwise special, nor an IPv6 form that hides such an IPv4 address (IANA's special-purpose
/// registries, RFC 6890).
[[nodiscard]] bool isPublic(const QHostAddress &address);

/// Whether a host's name by itself belongs to this machine or a local network: localhost, printer.lan, intranet.
[[nodiscard]] bool isLocalName(const QString &host);

/// What stands against asking for `url` before anything is resolved: a scheme other than http and https, no host, and for
/// Origin::Content a local name, a special address or the port of another service.
[[nodiscard]] Result<void> checkUrl(const QUrl &url, Origin origin);

/// ForbiddenAddress when Origin::Content would reach any address that is not public. One such among several is enough:
/// a name that also leads inside is an attempt to get there.
[[nodiscard]] Result<void> checkAddresses(const QList<QHostAddress> &addresses, Origin origin);

} // namespace khobor::fetch
