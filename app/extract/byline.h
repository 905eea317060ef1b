// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who wrote a story. Pure, any thread.

#pragma once

#include "extract/headline.h"

namespace khobor::extract {

/// The authors by the sources and the visible byline, without "By …", addresses and titles. A desk ("অনলাইন ডেস্ক") is an
/// author; the paper's own name is one only where nobody else is named.
[[nodiscard]] QStringList findAuthors(const PageView &view, const html::Node &container, const Headline &headline,
                                      const Sources &sources);

/// The names in the text of a byline.
[[nodiscard]] QStringList namesIn(const QString &byline);

} // namespace khobor::extract
