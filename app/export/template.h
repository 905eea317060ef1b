// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates of resources/templates, filled in one pass: what goes into a slot is never looked at for slots again, so
// that no word of a story can become a placeholder. Pure, any thread.

#pragma once

#include <QHash>
#include <QString>

namespace khobor::exports {

/// What goes into a template, by the slot's name.
using Slots = QHash<QString, QString>;

/// Fills {{name}} with the slot's text, escaped for HTML text and quoted attributes, and {{{name}}} with its markup as it
/// is. A line with a slot that has nothing to show is left out; a slot that is not named in `slots` has nothing to show.
[[nodiscard]] QString fillTemplate(QStringView text, const Slots &slots);

/// A file of resources/templates, by its name.
[[nodiscard]] QString templateText(const QString &name);

} // namespace khobor::exports
