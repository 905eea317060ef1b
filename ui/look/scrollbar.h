// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scroll bars that keep out of the way. GUI thread.

#pragma once

class QAbstractScrollArea;

namespace khobor::look {

/// Gives the area a thin vertical bar without buttons, in the palette's colours.
void slimScrollBar(QAbstractScrollArea &area);

} // namespace khobor::look
