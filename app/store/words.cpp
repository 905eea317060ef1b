// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/words.h"

#include <QTextBoundaryFinder>

namespace khobor::store {

QStringList searchWords(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_C).toLower();
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, folded);
    for (qsizetype begin = 0; begin >= 0 && begin < folded.size();) {
        const bool isWord = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype end = finder.toNextBoundary();
        if (isWord && end > begin)
            words.append(folded.sliced(begin, end - begin));
        begin = end;
    }
    return words;
}

QString searchStem(const QString &word)
{
    return word;
}

} // namespace khobor::store
