// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories as bytes: JSON, compressed, with a checksum, since SQLite does not notice flipped bits. Pure.

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace khobor::store {

/// Compresses a JSON object.
[[nodiscard]] QByteArray pack(const QJsonObject &object);
/// Compresses the bytes of a JSON object.
[[nodiscard]] QByteArray pack(const QByteArray &json);
/// The inverse of pack; Damaged when the bytes are not what was packed.
[[nodiscard]] Result<QJsonObject> unpack(const QByteArray &packed);
/// What tells whether bytes are still the same: the first 16 bytes of their SHA-256.
[[nodiscard]] QByteArray checksum(const QByteArray &bytes);

} // namespace khobor::store
