// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What each glyph of the Bijoy fonts stands for. For bijoy.h alone.

#pragma once

#include <QString>

namespace khobor::bangla {

/// Stands for the reph in bijoyGlyph(), to be put before its letter: as র্ it could not be told from র and hasanta.
constexpr QChar RephGlyph(0xE000);

/// The letters of the glyph at `index` and, in `length`, how many code points it takes; empty for what is no glyph.
[[nodiscard]] QStringView bijoyGlyph(QStringView text, qsizetype index, qsizetype &length);

} // namespace khobor::bangla
