// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a question is worded for the network.

#pragma once

#include "fetch/fetcher.h"

#include <QNetworkRequest>

class QHostAddress;

namespace khobor::fetch {

/// The request for `request.url`, addressed to `address`: no cookies, no Referer, no HTTP/2 (whose :authority would carry
/// the bare address), redirects left to the caller.
[[nodiscard]] QNetworkRequest question(const Request &request, const QHostAddress &address);

} // namespace khobor::fetch
