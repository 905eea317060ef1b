// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/places.h"

namespace khobor::support {

QString sourceFolder()
{
    return QStringLiteral(KHOBOR_SOURCE);
}

QString fixturesFolder()
{
    return QStringLiteral(KHOBOR_SOURCE "/tests/fixtures");
}

QString sharedFolder()
{
    return QStringLiteral(KHOBOR_SOURCE "/../shared");
}

} // namespace khobor::support
