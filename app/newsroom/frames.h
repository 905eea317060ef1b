// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes over the pipes between Khobor and its parsing process. Pure, any thread.

#pragma once

#include "newsroom/parser.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace khobor::newsroom {

/// More than any job or answer has; a length above it means that the other side has lost its mind.
inline constexpr quint32 longestFrame = 64U << 20;

/// Bytes with their length before them (32 bits, big-endian).
[[nodiscard]] QByteArray framed(const QByteArray &payload);

/// Takes the first whole frame out of what has come so far: nothing when it is not whole yet, ParserStopped when its
/// length is above longestFrame.
[[nodiscard]] Result<std::optional<QByteArray>> takeFrame(QByteArray &arrived);

[[nodiscard]] QByteArray toBytes(const ParseJob &job);
/// Nothing when the bytes are no job.
[[nodiscard]] std::optional<ParseJob> jobFrom(const QByteArray &bytes);

[[nodiscard]] QByteArray toBytes(const Result<QJsonObject> &answer);
/// ParserStopped when the bytes are no answer. The process may have been taken over by what it read, so nothing in them is
/// believed beyond its form.
[[nodiscard]] Result<QJsonObject> answerFrom(const QByteArray &bytes);

} // namespace khobor::newsroom
