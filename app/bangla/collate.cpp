// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/collate.h"

#include "bangla/fold.h"
#include "bangla/letters.h"

namespace khobor::bangla {

namespace {

/// The Bangla Academy's order. Signs and hasanta stand last, so that a bare letter comes before the same with a sign.
constexpr QStringView order = u"অআইঈউঊঋৠঌৡএঐওঔ"
                              u"\u0982\u0983\u0981"
                              u"কখগঘঙচছজঝঞটঠড\u09DCঢ\u09DDণতৎথদধনপফবভময\u09DFরৰলৱশষসহঽ"
                              u"\u09BE\u09BF\u09C0\u09C1\u09C2\u09C3\u09C4\u09E2\u09E3\u09C7\u09C8\u09CB\u09CC\u09D7\u09CD";

/// Room for the order's units, past every Latin letter.
constexpr char16_t FirstWeight = 0xE000;

QChar weightOf(QChar c)
{
    const qsizetype place = order.indexOf(c);
    if (place >= 0)
        return QChar(static_cast<char16_t>(FirstWeight + place));
    return c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c.toLower();
}

} // namespace

QString collationKey(QStringView text)
{
    QString key = canonical(text).simplified();
    for (QChar &c : key)
        c = weightOf(c);
    return key;
}

int compare(QStringView a, QStringView b)
{
    return collationKey(a).compare(collationKey(b));
}

} // namespace khobor::bangla
