// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that a site's protection serves instead of the paper. Pure, any thread.

#pragma once

#include "html/document.h"

#include <QUrl>

namespace khobor::extract {

/// Whether the page asks for proof of being human: Cloudflare's and others' challenges, and captchas that stand alone.
[[nodiscard]] bool isBotBarrier(const html::Document &page);

/// What the page's links are relative to: its `<base>`, its own address, or its canonical address when that is not known.
[[nodiscard]] QUrl baseOf(const html::Document &page, const QUrl &url);

} // namespace khobor::extract
