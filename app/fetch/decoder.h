// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Content codings undone while a body streams in. Not Qt's own, because that reports a cut-off stream as a whole one and
// guards against bombs by ratio alone.

#pragma once

#include "core/error.h"

#include <QByteArray>

#include <memory>

namespace khobor::fetch {

/// What Decoder understands, for Accept-Encoding.
inline constexpr char acceptedCodings[] = "gzip, deflate";

/// Gathers one body. Any thread, one at a time.
class Decoder final
{
public:
    /// For a Content-Encoding header (empty and identity: as it is); Malformed for a coding that was not asked for.
    /// `limit` is the most bytes that the decoded body may have.
    [[nodiscard]] static Result<std::unique_ptr<Decoder>> create(const QByteArray &contentEncoding, qint64 limit);
    ~Decoder();

    /// Takes bytes as they came. TooLarge, or Malformed when they are not what they claim.
    [[nodiscard]] Result<void> take(const QByteArray &raw);
    /// To be asked at the end: Truncated when the stream has not come to its own.
    [[nodiscard]] Result<void> finish() const;
    /// Whether the coding marks its end, so that finish() is sure of it.
    [[nodiscard]] bool knowsItsEnd() const { return m_coding == Coding::Compressed; }
    /// The body so far.
    [[nodiscard]] const QByteArray &body() const;

private:
    enum class Coding { None, Compressed };
    Decoder(Coding coding, qint64 limit);
    Result<void> append(const char *bytes, qsizetype size);
    Result<void> inflateAll();
    bool begin(const QByteArray &raw);
    bool restart(uchar next);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    Coding m_coding;
    qint64 m_limit;
    QByteArray m_body;
};

} // namespace khobor::fetch
