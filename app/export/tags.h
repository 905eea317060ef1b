// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of HTML that html::sanitise wrote, found by walking over it once: a story may nest deeply, so no tree is built
// for it in the program's own process. Pure, any thread.

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace khobor::exports {

/// A tag and where it stands; the views are into the text that was searched.
struct Tag {
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its '>'
    QStringView name; ///< "/figure" for an end tag
    QHash<QString, QString> attributes; ///< entities resolved
};

/// The first tag at or after `from`; a tag that is cut off at the end of the text is none.
[[nodiscard]] std::optional<Tag> nextTag(QStringView html, qsizetype from);

} // namespace khobor::exports
