// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One story from its address to the library, with its pictures. Internal to newsroom; main thread.

#pragma once

#include "core/records.h"
#include "newsroom/desk.h"

namespace khobor::newsroom {

/// Fetches and extracts the story of an address; several-page stories are joined.
QCoro::Task<Result<Article>> fetchStory(DeskPointer desk, QUrl url, std::stop_token stop);

/// The addresses of every picture a story shows: its own first, then those of its related links.
[[nodiscard]] QList<QUrl> picturesOf(const Article &article);

/// Fetches one picture and keeps it, unless it is kept. Only what is a picture by its content is kept.
QCoro::Task<Result<void>> keepPicture(DeskPointer desk, QUrl url, std::stop_token stop);

} // namespace khobor::newsroom
