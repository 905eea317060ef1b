// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/packing.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <zstd.h>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int level = 6; // Bangla stories: 4 % smaller than 3 at little cost; higher levels gain less still
constexpr unsigned long long largest = 64 << 20;

struct Release {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

QByteArray pack(const QJsonObject &object)
{
    return pack(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray pack(const QByteArray &json)
{
    // Setting up a compressor costs more than packing one story with it.
    thread_local const std::unique_ptr<ZSTD_CCtx, Release> context(ZSTD_createCCtx());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(json.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), packed.data(), static_cast<size_t>(packed.size()), json.constData(),
                                          static_cast<size_t>(json.size()), level);
    Q_ASSERT(!ZSTD_isError(size)); // the room is as large as zstd asks for
    packed.truncate(static_cast<qsizetype>(size));
    packed.squeeze();
    return packed;
}

Result<QJsonObject> unpack(const QByteArray &packed)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Release> context(ZSTD_createDCtx());
    const auto size = ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largest)
        return failure(ErrorKind::Damaged, u"a packed story has no zstd frame"_s);
    QByteArray json(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t read = ZSTD_decompressDCtx(context.get(), json.data(), static_cast<size_t>(json.size()), packed.constData(),
                                            static_cast<size_t>(packed.size()));
    if (ZSTD_isError(read) || read != size)
        return failure(ErrorKind::Damaged, u"a packed story does not unpack"_s);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorKind::Damaged, u"a packed story is not a JSON object"_s);
    return document.object();
}

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16);
}

} // namespace khobor::store
