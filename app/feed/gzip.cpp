// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/gzip.h"

#include <zlib.h>

#include <array>
#include <memory>

namespace khobor::feed {

namespace {

constexpr int gzipOnly = 16 + MAX_WBITS;

Result<QByteArray> inflated(z_stream &stream, qsizetype limit)
{
    QByteArray out;
    std::array<char, 64 << 10> chunk;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = chunk.size();
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.data(), static_cast<qsizetype>(chunk.size() - stream.avail_out));
        if (out.size() > limit)
            return failure(ErrorKind::TooLarge, QStringLiteral("unpacks to more than %1 bytes").arg(limit));
    }
    return out;
}

} // namespace

Result<QByteArray> unzipped(const QByteArray &body, qsizetype limit)
{
    if (body.size() > limit)
        return failure(ErrorKind::TooLarge, QStringLiteral("%1 bytes").arg(body.size()));
    if (!body.startsWith("\x1f\x8b"))
        return body;
    z_stream stream{};
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return failure(ErrorKind::Malformed, QStringLiteral("no memory to unpack"));
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> ends(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    return inflated(stream, limit);
}

} // namespace khobor::feed
