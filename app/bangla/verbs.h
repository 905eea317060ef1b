// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Recognises the forms of Bangla verbs. For stem.h alone.

#pragma once

#include <QString>

namespace khobor::bangla {

/// The verbal noun (করা, যাওয়া; a causative gives its first verb's, চালানো চালা) of a word that is a form of a known verb,
/// in any tense, person and style; empty for any other word. `word` is canonical().
[[nodiscard]] QString verbOf(const QString &word);

/// Whether the word is no verb although it looks like a form of one (গান, পাস). `word` is canonical().
[[nodiscard]] bool isNoVerb(const QString &word);

} // namespace khobor::bangla
