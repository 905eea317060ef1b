// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/parserloop.h"

#include "newsroom/frames.h"

#include <QtEndian>

#include <cstdio>

namespace khobor::newsroom {

namespace {

bool send(const QByteArray &payload)
{
    const QByteArray frame = framed(payload);
    return fwrite(frame.constData(), 1, size_t(frame.size()), stdout) == size_t(frame.size()) && fflush(stdout) == 0;
}

std::optional<QByteArray> receive()
{
    char head[sizeof(quint32)];
    if (fread(head, 1, sizeof head, stdin) != sizeof head)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(head);
    if (length > longestFrame)
        return std::nullopt;
    QByteArray payload(length, Qt::Uninitialized);
    return fread(payload.data(), 1, length, stdin) == length ? std::optional(payload) : std::nullopt;
}

} // namespace

int serveJobs(const std::function<Result<QJsonObject>(const ParseJob &)> &work)
{
    if (!send({}))
        return 1;
    while (const auto bytes = receive()) {
        const auto job = jobFrom(*bytes);
        if (!job || !send(toBytes(work(*job))))
            return 1;
    }
    return 0;
}

} // namespace khobor::newsroom
