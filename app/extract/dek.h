// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentence under the headline. Pure, any thread.

#pragma once

#include "extract/headline.h"

namespace khobor::extract {

/// A dek and, where it stands in the story's own element, the node to leave out of the body (else null).
struct Dek {
    QString text;
    html::Node node;
};

/// The standfirst that a page shows between its headline and its story, by its name, by being what the sources give as
/// description, or as a subordinate heading. In the story's own element only a line beside the headline is one; what stands
/// among the paragraphs is the first of them.
[[nodiscard]] Dek findDek(const PageView &view, const html::Node &container, const Headline &headline,
                          const Sources &sources);

/// True for a standfirst of several sentences. It tells the beginning of the story, where a shorter one is a second headline.
[[nodiscard]] bool opensStory(QStringView dek);

/// The description among the sources that says something which neither the headline nor the beginning of the body says; empty
/// when there is none. For pages that show no dek.
[[nodiscard]] QString describedDek(const Sources &sources, const QString &title, const QString &body);

} // namespace khobor::extract
