// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that the rules for endings would get wrong. For stem.h alone.

#pragma once

#include <QString>

namespace khobor::bangla {

/// Whether the word stands in its dictionary form although it ends like an inflected one. `word` is canonical().
[[nodiscard]] bool isKeptWord(const QString &word);

/// The dictionary form of a pronoun's or another irregular word's form; empty for all else. `word` is canonical().
[[nodiscard]] QString irregularBase(const QString &word);

} // namespace khobor::bangla
