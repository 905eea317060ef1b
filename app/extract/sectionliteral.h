// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Data inside programs: object and array literals of JavaScript as JSON values. Pure, any thread.

#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

namespace khobor::extract {

/// The literals of a program that hold nothing but data, outermost ones alone, in their order. Bare keys, single
/// quotes, undefined, !0 and new Date(…) are understood; a literal with anything else in it is passed over and those
/// inside it are looked at. The work is bounded, whatever the program.
[[nodiscard]] QList<QJsonValue> literalsIn(QByteArrayView program);

} // namespace khobor::extract
