// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How far each story was read, from one start to the next. GUI thread.

#pragma once

#include <QDate>
#include <QUrl>

namespace khobor::window {

/// Remembers how far a story was scrolled, from 0 (its top) to 1. One that is at its top or end is forgotten.
void rememberPlace(const QUrl &story, double progress, QDate today);
/// 0 when none is remembered.
[[nodiscard]] double rememberedPlace(const QUrl &story);
/// Forgets stories that were last read more than two months before.
void forgetOldPlaces(QDate today);

} // namespace khobor::window
