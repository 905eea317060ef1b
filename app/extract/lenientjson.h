// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as papers write it into their pages. Pure, any thread.

#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

namespace khobor::extract {

/// The values that stand in a text one after the other. Raw line breaks inside strings, wrong escapes, commas before a
/// closing bracket, comment marks around it and anything behind the last value are overlooked; a value that is broken
/// otherwise is left out.
[[nodiscard]] QList<QJsonValue> readJson(QByteArrayView text);

} // namespace khobor::extract
