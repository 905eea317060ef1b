// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Short lines that name something about a story: its section, its credit, where it is discussed. Pure, any thread.

#pragma once

#include "extract/headline.h"

namespace khobor::extract {

/// The section by the page's "বিভাগ : …" line, else its breadcrumb, else the sources.
[[nodiscard]] QString findSection(const PageView &view, const Headline &headline, const Sources &sources);

/// The agency in a credit line ("সূত্র : রয়টার্স" → "রয়টার্স"); empty for any other line.
[[nodiscard]] QString creditOf(QStringView line);

/// The agency in a credit line right behind the story's element; empty where there is none.
[[nodiscard]] QString findCredit(const PageView &view, const html::Node &container);

/// The caption of the picture that stands between the headline and the story: the one at `picture`, or else the first.
[[nodiscard]] QString findLeadCaption(const PageView &view, const html::Node &container, const Headline &headline,
                                      const QUrl &picture, const QUrl &base);

/// A paragraph without the initials of whoever typed it ("… জানান তিনি। /এনএ").
[[nodiscard]] QString withoutInitials(const QString &paragraph);

/// Where readers may comment: a link to it, or the place on the page itself. Invalid where there is none.
[[nodiscard]] QUrl findComments(const PageView &view, const QUrl &base);

} // namespace khobor::extract
