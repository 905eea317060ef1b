// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes/highlighter.h"

#include "bangla/language.h"
#include "bangla/stem.h"

#include <QPlainTextEdit>

namespace khobor::notes {

using namespace Qt::StringLiterals;

namespace {

// Unicode excludes these letters from composition, so normalisation never makes them.
QString composed(QString word)
{
    return word.replace(u"\u09AF\u09BC"_s, u"\u09DF"_s)
        .replace(u"\u09A1\u09BC"_s, u"\u09DC"_s)
        .replace(u"\u09A2\u09BC"_s, u"\u09DD"_s);
}

} // namespace

Highlighter::Highlighter(QPlainTextEdit *field) : Sonnet::Highlighter(field), m_speller(u"bn_BD"_s) { }

void Highlighter::setMisspelled(int start, int count)
{
    const QString word = currentBlock().text().mid(start, count);
    if (bangla::isBangla(word) && isKnown(word))
        unsetMisspelled(start, count);
    else
        Sonnet::Highlighter::setMisspelled(start, count);
}

bool Highlighter::isKnown(const QString &word) const
{
    for (const QString &form : {word, bangla::stem(word)}) {
        if (m_speller.isCorrect(composed(form)) || m_speller.isCorrect(form.normalized(QString::NormalizationForm_C)))
            return true;
    }
    return false;
}

} // namespace khobor::notes
