// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The headline: which element shows it, and how it reads. Pure, any thread.

#pragma once

#include "extract/claims.h"
#include "extract/container.h"

namespace khobor::extract {

/// What the sources of a page claim, in one place.
struct Sources {
    Claims ld;
    Claims meta;
    Claims micro;
    Claims app;
};

/// A headline and the element that shows it (null when none does).
struct Headline {
    QString text;
    html::Node node;
};

/// The visible headline that agrees with what the sources claim, else the best claim without the paper's own name.
[[nodiscard]] Headline findHeadline(const PageView &view, const html::Node &container, const Sources &sources);

/// A title without the name of the paper at its end ("… | দৈনিক নমুনা", "… - Golem.de").
[[nodiscard]] QString withoutSiteName(const QString &title, const QString &siteName, const QString &host);

} // namespace khobor::extract
