// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The only demand is that it returns.

#include "bangla/dates.h"

#include <QTimeZone>

#include <cstdint>

using namespace khobor;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(bangla::parseDate(text, QDateTime(QDate(2025, 1, 21), QTime(12, 0), QTimeZone::UTC)));
    return 0;
}
