// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/decoder.h"

#include <zlib.h>

#include <array>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

constexpr int gzipOrZlib = 15 + 32;
constexpr int rawDeflate = -15;

bool looksCompressed(uchar first)
{
    return first == 0x1f || (first & 0x0f) == 8;
}

} // namespace

struct Decoder::Stream {
    z_stream zlib{};
    bool isOpen = false;
    bool hasEnded = false;
    ~Stream()
    {
        if (isOpen)
            inflateEnd(&zlib);
    }
};

Decoder::Decoder(Coding coding, qint64 limit) : m_stream(std::make_unique<Stream>()), m_coding(coding), m_limit(limit) { }

Decoder::~Decoder() = default;

Result<std::unique_ptr<Decoder>> Decoder::create(const QByteArray &contentEncoding, qint64 limit)
{
    const QByteArray name = contentEncoding.trimmed().toLower();
    const bool none = name.isEmpty() || name == "identity";
    if (!none && name != "gzip" && name != "x-gzip" && name != "deflate")
        return failure(ErrorKind::Malformed, u"content encoding %1"_s.arg(QString::fromUtf8(name.left(80))));
    return std::unique_ptr<Decoder>(new Decoder(none ? Coding::None : Coding::Compressed, limit));
}

Result<void> Decoder::take(const QByteArray &raw)
{
    if (raw.isEmpty() || (m_stream->hasEnded && !restart(uchar(raw.front()))))
        return {};
    if (m_coding == Coding::Compressed && !m_stream->isOpen && !begin(raw))
        m_coding = Coding::None;
    if (m_coding == Coding::None)
        return append(raw.constData(), raw.size());
    m_stream->zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(raw.constData()));
    m_stream->zlib.avail_in = uInt(raw.size());
    return inflateAll();
}

// Servers send plain text under "gzip", and raw deflate where the standard wants zlib's wrapping; the first byte tells.
bool Decoder::begin(const QByteArray &raw)
{
    const uchar first = uchar(raw.front());
    if (first == '<' || first == '{' || first == 0xef)
        return false;
    m_stream->isOpen = inflateInit2(&m_stream->zlib, looksCompressed(first) ? gzipOrZlib : rawDeflate) == Z_OK;
    return m_stream->isOpen;
}

Result<void> Decoder::inflateAll()
{
    std::array<char, 1 << 16> out;
    z_stream &zlib = m_stream->zlib;
    do {
        zlib.next_out = reinterpret_cast<Bytef *>(out.data());
        zlib.avail_out = uInt(out.size());
        const int outcome = inflate(&zlib, Z_NO_FLUSH);
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR)
            return failure(ErrorKind::Malformed, u"compressed data: %1"_s.arg(QLatin1StringView(zlib.msg ? zlib.msg : "")));
        if (const Result<void> taken = append(out.data(), qsizetype(out.size() - zlib.avail_out)); !taken)
            return taken;
        m_stream->hasEnded = outcome == Z_STREAM_END;
        if (m_stream->hasEnded && (zlib.avail_in == 0 || !restart(*zlib.next_in)))
            return {};
    } while (zlib.avail_in > 0 || zlib.avail_out == 0);
    return {};
}

// A gzip body may have several members; what else follows the last is padding.
bool Decoder::restart(uchar next)
{
    m_stream->hasEnded = next != 0x1f || inflateReset(&m_stream->zlib) != Z_OK;
    return !m_stream->hasEnded;
}

Result<void> Decoder::append(const char *bytes, qsizetype size)
{
    if (m_body.size() + size > m_limit)
        return failure(ErrorKind::TooLarge, u"more than %1 bytes"_s.arg(m_limit));
    m_body.append(bytes, size);
    return {};
}

Result<void> Decoder::finish() const
{
    if (m_stream->isOpen && !m_stream->hasEnded)
        return failure(ErrorKind::Truncated, u"compressed data cut off after %1 bytes"_s.arg(m_body.size()));
    return {};
}

const QByteArray &Decoder::body() const
{
    return m_body;
}

} // namespace khobor::fetch
