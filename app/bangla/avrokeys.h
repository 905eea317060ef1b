// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of the Avro Phonetic layout whose letters do not depend on what stands around them. For avro.h alone.

#pragma once

#include <QString>

#include <span>

namespace khobor::bangla {

/// Keys and the letters they give.
struct AvroKey {
    QStringView keys;
    QStringView letters;
};

/// All of them, the longest keys first.
[[nodiscard]] std::span<const AvroKey> avroKeys();

} // namespace khobor::bangla
