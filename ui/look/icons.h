// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Khobor's own icons, drawn in the palette's ink so that they follow the theme. GUI thread.

#pragma once

#include <QIcon>

namespace khobor::look {

/// The icon of the file `resources/icons/<name>.svg`: ink, faint when disabled, the accent when checked.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in a colour and at a size in logical pixels, for delegates. Cached.
[[nodiscard]] QPixmap tinted(const QString &name, int side, const QColor &colour, qreal ratio);

} // namespace khobor::look
