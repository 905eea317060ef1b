// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sitemaps are served as .gz files, which is no content encoding and so is not undone on the way. Pure, any thread.

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace khobor::feed {

/// The body itself, or what is in it when it is a gzip file: as far as it can be read. TooLarge when either is above
/// `limit` bytes.
[[nodiscard]] Result<QByteArray> unzipped(const QByteArray &body, qsizetype limit);

} // namespace khobor::feed
