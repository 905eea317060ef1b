// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that papers put among the paragraphs of a story and that are none of it. Pure, any thread.

#pragma once

#include <QStringView>

namespace khobor::extract {

/// True for a paragraph on what a paper asks of those who comment, or on consent to embedded things.
[[nodiscard]] bool isHouseRule(QStringView text);

/// True for an invitation to follow, subscribe, download or write to the paper.
[[nodiscard]] bool isInvitation(QStringView line);

/// True for a short line that heads what comes after a story: comments, other stories, its author.
[[nodiscard]] bool isEndMark(QStringView line);

/// True for a line that says who took a picture ("ছবি: সংগৃহীত", "Image credit: …").
[[nodiscard]] bool isPictureCredit(QStringView line);

/// True for a line of a picture's words that ends with who took it ("… in Dhaka. Photo: Agency").
[[nodiscard]] bool endsWithPictureCredit(QStringView line);

} // namespace khobor::extract
