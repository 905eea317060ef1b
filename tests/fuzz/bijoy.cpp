// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// It returns, is never surer than sure, and writes text that is valid UTF-16.

#include "bangla/bijoy.h"

#include <cstdint>
#include <cstdlib>

using namespace khobor;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const double confidence = bangla::bijoyConfidence(text);
    if (!(confidence >= 0 && confidence <= 1) || (text.isValidUtf16() && !bangla::fromBijoy(text).isValidUtf16()))
        std::abort();
    return 0;
}
