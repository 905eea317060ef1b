// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What tells Bijoy from Latin. For bijoy.h alone.

#pragma once

#include <QString>

namespace khobor::bangla {

/// Weights for either reading of a text.
struct BijoyEvidence {
    double bijoy = 0;
    double latin = 0;
};

/// The evidence of a text's words, added up. Unicode Bangla is none for Bijoy.
[[nodiscard]] BijoyEvidence bijoyEvidence(QStringView text);

} // namespace khobor::bangla
