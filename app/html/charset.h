// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From bytes as served to text. Pure, any thread.

#pragma once

#include <QByteArray>
#include <QString>

namespace khobor::html {

/// Decodes a page or feed. The charset is taken from the byte order mark, then contentType's charset parameter,
/// then the document's own declaration (XML declaration or meta in the first 4 KiB), then by detection; a declared
/// charset that the bytes contradict loses to UTF-8 when they are valid UTF-8. Never fails: what cannot be
/// decoded becomes U+FFFD, and an incomplete character at the end (a cut-off body) is dropped.
[[nodiscard]] QString decode(const QByteArray &body, const QByteArray &contentType = {});

} // namespace khobor::html
