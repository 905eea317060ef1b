// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every test stands in a foreign locale, whose digits and months are neither English nor Bangla, so that code that
// leans on the machine's locale is found out.

#include <QLocale>

namespace {

void standAbroad()
{
    QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
}
Q_CONSTRUCTOR_FUNCTION(standAbroad)

} // namespace
