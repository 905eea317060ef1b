// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all rows of Khobor's lists have in common. GUI thread.

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace khobor::lists {

/// The row's ground: chosen, under the pointer or plain; with a ring when it has the keyboard's focus.
void paintRow(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace khobor::lists
