// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories that are cut into several pages. Pure, any thread.

#pragma once

#include "html/document.h"

#include <QUrl>

namespace khobor::extract {

/// The page that carries on the story of `own`: linked from it, at the same address but for a page number one higher.
/// Invalid where there is none; the next story of a paper is none.
[[nodiscard]] QUrl findNextPage(const html::Document &page, const QUrl &own);

} // namespace khobor::extract
