// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an outlet's file says of its pages, found on one of them. Pure, any thread.

#pragma once

#include "core/outlet.h"
#include "extract/headline.h"

namespace khobor::extract {

/// The parts of a page that an outlet's rules name; null and empty where a rule is missing or finds nothing.
struct NamedParts {
    Headline title;
    QString byline;
    html::Node body;
};

/// Finds what the rules name, and gives what they remove the hint Removed.
[[nodiscard]] NamedParts applyRules(const PageRules &rules, PageView &view);

} // namespace khobor::extract
