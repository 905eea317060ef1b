// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story as a page: one self-contained HTML document for the reader, for PDF and for a file. Pure, any thread.

#pragma once

#include "core/outlet.h"
#include "core/records.h"

#include <QByteArray>

namespace khobor::exports {

/// How the page looks.
struct Style {
    enum class Theme { Paper, Sepia, Night };
    enum class Medium { Screen, Print };
    Theme theme = Theme::Paper;
    Medium medium = Medium::Screen;
    QString serif = QStringLiteral("Noto Serif Bengali");
    QString sans = QStringLiteral("Noto Sans Bengali");
    int pointSize = 14;
    int columnWidth = 680; ///< CSS pixels
    int lineHeight = 175; ///< percent of the letters' size
    bool justified = false;

    friend bool operator==(const Style &, const Style &) = default;
};

/// How a page on paper looks, or in a file.
[[nodiscard]] inline Style printed()
{
    Style style;
    style.medium = Style::Medium::Print;
    return style;
}

/// What stands around the story.
struct Surroundings {
    Outlet outlet;
    QDateTime now; ///< for "২ ঘণ্টা আগে"; the dateline is the story's own day
};

/// The document, UTF-8. Pictures point to `khobor:picture/<hash>`, kept related stories to `khobor:story/<id>`,
/// others to khobor:open?url=…, the comment box and original page to their https addresses.
[[nodiscard]] QByteArray storyPage(const StoredStory &story, const Surroundings &around, const Style &style);

} // namespace khobor::exports
