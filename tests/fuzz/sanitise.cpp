// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The only demands are that it returns and that its answer is not changed by a second pass.

#include "html/sanitise.h"

#include <cstdlib>

#include <cstdint>

using namespace khobor;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QUrl base(QStringLiteral("https://paper.test/story"));
    const QString once =
        html::sanitise(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), base);
    if (html::sanitise(once, base) != once)
        abort();
    return 0;
}
