// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/language.h"

#include "bangla/letters.h"

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

struct Shares {
    qsizetype bangla = 0;
    qsizetype assamese = 0;
    qsizetype latin = 0;
    qsizetype other = 0;
};

void count(Shares &shares, QChar c)
{
    if (c == AssameseRa || c == AssameseWa)
        ++shares.assamese;
    if (isBanglaLetter(c))
        ++shares.bangla;
    else if (c.isLetter() && c.script() == QChar::Script_Latin)
        ++shares.latin;
    else if (c.isLetter())
        ++shares.other;
}

Shares sharesOf(QStringView text)
{
    Shares shares;
    for (const QChar c : text)
        count(shares, c);
    return shares;
}

/// ৰ is about as frequent in Assamese as র in Bangla, so that one in fifty is far above what a quotation brings in.
bool isAssamese(const Shares &shares)
{
    return shares.assamese * 50 >= shares.bangla;
}

} // namespace

bool isBangla(QStringView text)
{
    const Shares shares = sharesOf(text);
    return shares.bangla > shares.latin + shares.other;
}

QString guessLanguage(QStringView text)
{
    const Shares shares = sharesOf(text);
    if (shares.bangla > shares.latin + shares.other)
        return isAssamese(shares) ? u"as"_s : u"bn"_s;
    return shares.latin > shares.bangla + shares.other ? u"en"_s : QString();
}

} // namespace khobor::bangla
