// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's pictures and links, pointing where its page may go. Pure, any thread.

#pragma once

#include "export/storypage.h"

namespace khobor::exports {

/// The story's body for a page: kept pictures become `khobor:picture/<hash>`, others a quiet box; links to kept stories
/// become `khobor:story/<id>` on a screen. `article.html` is trusted to be what html::sanitise wrote.
[[nodiscard]] QString placedBody(const StoredStory &story, Style::Medium medium);

/// The picture above the body with its caption; empty when there is none, or when the body shows it anyway.
[[nodiscard]] QString leadFigure(const StoredStory &story);

/// Where a link of the page to another story leads: `khobor:story/<id>` when it is kept, else khobor:open?url=…; its own
/// address on paper. Empty unless the address is http or https.
[[nodiscard]] QString storyAddress(const StoredStory &story, const QUrl &url, Style::Medium medium);

/// The address as it may stand in a page: empty unless it is http or https with a host.
[[nodiscard]] QString webAddress(const QUrl &url);

} // namespace khobor::exports
