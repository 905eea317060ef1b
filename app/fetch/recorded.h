// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers from files instead of the network. Pure but for reading the files, any thread.

#pragma once

#include "fetch/answer.h"

namespace khobor::fetch {

/// Whether `folder` (on disk or in resources) has a folder for the address's host.
[[nodiscard]] bool isRecorded(const QString &folder, const QUrl &url);

/// What `FOLDER/<host>/<path…>` holds for the request, 304 when its validators still fit, 404 when nothing is there.
/// The layout is told at Fetcher::setRecorded. No address leads out of the host's folder. TooLarge, FileUnreadable.
[[nodiscard]] Result<Answer> recordedAnswer(const QString &folder, const Request &request, const Limits &limits);

/// The content type of a file by its name's ending, else by its first bytes.
[[nodiscard]] QByteArray contentTypeOf(const QString &name, const QByteArray &body);

} // namespace khobor::fetch
