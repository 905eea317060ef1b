// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/stem.h"

#include "bangla/fold.h"

#include <algorithm>
#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array endings{u"গুলোর", u"গুলো", u"দের", u"েরা", u"টি", u"টা", u"কে", u"ের", u"র", u"ে"};

} // namespace

QString stem(QStringView word)
{
    QString text = canonical(word);
    for (const QStringView ending : endings) {
        if (text.size() > ending.size() + 2 && text.endsWith(ending))
            return fold(text.chopped(ending.size()));
    }
    return fold(text);
}

} // namespace khobor::bangla
