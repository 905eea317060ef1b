// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes/spelling.h"

#include "notes/highlighter.h"

#include <QPlainTextEdit>
#include <Sonnet/SpellCheckDecorator>
#include <Sonnet/Speller>

namespace khobor::notes {

using namespace Qt::StringLiterals;

void checkSpelling(QPlainTextEdit &field)
{
    Sonnet::Speller speller(u"bn_BD"_s);
    speller.setAttribute(Sonnet::Speller::AutoDetectLanguage, true);
    auto *decorator = new Sonnet::SpellCheckDecorator(&field);
    // The decorator comes with a highlighter of its own, which would go on marking beside ours.
    delete decorator->highlighter();
    auto *highlighter = new Highlighter(&field);
    decorator->setHighlighter(highlighter);
    highlighter->setCurrentLanguage(u"bn_BD"_s);
    highlighter->setAutomatic(false);
    highlighter->setActive(highlighter->spellCheckerFound());
}

void stopCheckingSpelling(QPlainTextEdit &field)
{
    delete field.findChild<Sonnet::SpellCheckDecorator *>();
}

} // namespace khobor::notes
