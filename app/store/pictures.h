// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures: bytes once by their hash in pictures/ab/<hash>, addresses in the library.
//
// Files rather than rows: a picture is written once, whole and never changed, its name proves its content, and the
// database that every list waits for stays small, is checked faster and copied faster.

#pragma once

#include "core/records.h"
#include "store/desk.h"

namespace khobor::store {

/// The row of a picture's address, made when it is new; null for an empty address.
[[nodiscard]] QVariant pictureRow(Connection &library, const QUrl &url);

/// Writes the bytes and remembers them for `url`. The stories that show it as their lead are in `shown`.
[[nodiscard]] Result<PictureId> keepPicture(Desk &desk, const QUrl &url, const QByteArray &bytes,
                                            const QByteArray &contentType, QList<ArticleId> &shown);
/// Reads a kept picture. NotFound when it is not kept or no longer what its name says.
[[nodiscard]] Result<StoredPicture> readPicture(Desk &desk, const PictureId &picture);
/// The kept picture of an address; null when there is none.
[[nodiscard]] PictureId pictureOf(Connection &library, const QUrl &url);

} // namespace khobor::store
