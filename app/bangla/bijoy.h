// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text written for SutonnyMJ and the other Bijoy fonts, whose glyphs sit on Latin code points. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

/// How sure it is, from 0 to 1, that the text is Bijoy and not Latin or Unicode Bangla; 0.5 where nothing tells, as in a
/// single letter. Above 0.5 is worth converting.
[[nodiscard]] double bijoyConfidence(QStringView text);

/// Bijoy as Unicode Bangla: glyphs to letters, signs that stand before their consonant behind it, reph before its
/// letter, two-part vowels joined. Converts whatever it is given; ask bijoyConfidence() first.
[[nodiscard]] QString fromBijoy(QStringView text);

} // namespace khobor::bangla
