// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The only demand is that it returns.

#include "extract/extract.h"

#include <cstdint>

using namespace khobor;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(extract::extractArticle({body, {}, QUrl(QStringLiteral("https://paper.test/story"))}));
    return 0;
}
