// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A link leads to the web or nowhere, and what was cleaned of tracking is clean.

#include "html/address.h"

#include <cstdint>
#include <cstdlib>

using namespace khobor;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QUrl url = html::resolveLink(QUrl(QStringLiteral("https://paper.test/a/b")), text);
    if (url.isEmpty())
        return 0;
    const QUrl clean = html::withoutTracking(url);
    const bool isWeb = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!isWeb || url.host().isEmpty() || html::withoutTracking(clean) != clean)
        std::abort();
    return 0;
}
