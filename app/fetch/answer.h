// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What one server, or a recording of it, answers to one question. Plain values, any thread.

#pragma once

#include "fetch/fetcher.h"

#include <QHttpHeaders>

namespace khobor::fetch {

/// One hop's answer, decoded, of any status.
struct Answer {
    int status = 0;
    QByteArray reason;
    QHttpHeaders headers;
    QByteArray body; ///< whole for a success, its beginning for an error
};

/// Whether the status is one of those that name another address.
[[nodiscard]] bool isRedirect(const Answer &answer);

/// Where a redirect leads. ForbiddenAddress from https to anything else, HttpStatus when it names no address.
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const Answer &answer);

/// Whether the answer is a bot check (Cloudflare, DataDome, Sucuri and their like) instead of the paper's own.
[[nodiscard]] bool isBotCheck(const Answer &answer);

/// The last hop's answer as the caller's reply, or the error that it stands for.
[[nodiscard]] Result<Reply> conclude(const Request &request, const QUrl &url, const Answer &answer);

/// The limit of body size for a purpose.
[[nodiscard]] qint64 bodyLimit(const Limits &limits, Purpose purpose);

} // namespace khobor::fetch
