// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/language.h"

#include "bangla/numbers.h"

#include <QCoreApplication>

namespace khobor::models {

using namespace Qt::StringLiterals;
using bangla::Language;

Language interfaceLanguage()
{
    //: The language code of this translation, "bn" for Bangla. It decides which digits and names are shown.
    const QString code = QCoreApplication::translate("language", "en");
    return code == "bn"_L1 ? Language::Bangla : Language::English;
}

QString shownName(const Name &name)
{
    const bool isBangla = interfaceLanguage() == Language::Bangla;
    const QString &wanted = isBangla ? name.bn : name.en;
    return wanted.isEmpty() ? (isBangla ? name.en : name.bn) : wanted;
}

QString shownNumber(int value)
{
    return bangla::number(value, interfaceLanguage());
}

} // namespace khobor::models
