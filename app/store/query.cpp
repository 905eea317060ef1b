// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"
#include "store/words.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// One part of what was typed.
struct Term {
    QString text;
    bool isPhrase = false;
    bool isExcluded = false;
    bool isLast = false; // and perhaps still being typed
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–';
}

qsizetype endOf(const QString &typed, qsizetype begin, bool isPhrase)
{
    qsizetype end = begin;
    while (end < typed.size() && !isQuote(typed[end]) && (isPhrase || !typed[end].isSpace()))
        ++end;
    return end;
}

QList<Term> termsOf(const QString &typed)
{
    QList<Term> terms;
    for (qsizetype at = 0; at < typed.size();) {
        Term term;
        term.isExcluded = isMinus(typed[at]) && (at == 0 || typed[at - 1].isSpace());
        at += term.isExcluded ? 1 : 0;
        term.isPhrase = at < typed.size() && isQuote(typed[at]);
        at += term.isPhrase ? 1 : 0;
        const qsizetype end = endOf(typed, at, term.isPhrase);
        term.text = typed.sliced(at, end - at);
        term.isLast = !term.isPhrase && end == typed.size();
        at = term.isPhrase || (end < typed.size() && typed[end].isSpace()) ? end + 1 : end;
        if (!term.text.isEmpty())
            terms.append(term);
    }
    return terms;
}

// A string of FTS5; what it would cut into several words becomes a phrase.
QString quoted(QString words)
{
    return u'"' + words.replace(u'"', u' ') + u'"';
}

QString anyForm(const SearchWord &word, bool isBeginning)
{
    constexpr qsizetype shortestBeginning = 2;
    QStringList forms{quoted(word.key)};
    if (isBeginning && word.key.size() >= shortestBeginning)
        forms[0] += u'*';
    if (word.stem != word.key)
        forms.append(quoted(word.stem));
    return u'(' + forms.join(u" OR "_s) + u')';
}

QString expressionOf(const Term &term)
{
    const QList<SearchWord> words = searchWords(term.text);
    if (words.isEmpty())
        return {};
    if (term.isPhrase)
        return quoted(searchKeys(words));
    QStringList forms;
    for (qsizetype i = 0; i < words.size(); ++i)
        forms.append(anyForm(words[i], term.isLast && !term.isExcluded && i == words.size() - 1));
    return u'(' + forms.join(u" AND "_s) + u')';
}

} // namespace

QString matchExpression(const QString &typed)
{
    QStringList wanted, unwanted;
    for (const Term &term : termsOf(typed)) {
        if (const QString expression = expressionOf(term); !expression.isEmpty())
            (term.isExcluded ? unwanted : wanted).append(expression);
    }
    if (wanted.isEmpty() || unwanted.isEmpty())
        return wanted.join(u" AND "_s);
    return u"(%1) NOT (%2)"_s.arg(wanted.join(u" AND "_s), unwanted.join(u" OR "_s));
}

} // namespace khobor::store
