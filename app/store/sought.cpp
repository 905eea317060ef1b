// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sought.h"

#include "store/search.h"

#include <algorithm>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestBeginning = 2;

bool isLatin(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetter() && c.unicode() < 0x0250; });
}

// A string of FTS5; what it would cut into several words becomes a phrase.
QString quoted(QString words)
{
    return u'"' + words.replace(u'"', u' ') + u'"';
}

QString anyOf(const QStringList &forms)
{
    return forms.isEmpty() ? QString() : u'(' + forms.join(u" OR "_s) + u')';
}

QStringList formsOf(const SearchWord &word, bool isBeginning)
{
    QStringList forms{quoted(word.key)};
    if (isBeginning && word.key.size() >= shortestBeginning)
        forms[0] += u'*';
    if (word.stem != word.key)
        forms.append(quoted(word.stem));
    return forms;
}

/// The word in any form, and in any spelling when it is in Latin letters.
QString anyForm(const SearchWord &word, bool isBeginning, const Vocabulary &known)
{
    QStringList forms = formsOf(word, isBeginning);
    for (const QString &meant : romanised(word.key, known, isBeginning)) {
        for (const SearchWord &bangla : searchWords(meant))
            forms += formsOf(bangla, isBeginning);
    }
    return anyOf(forms);
}

/// Two words in Latin letters as the one that they spell: prodhan montri.
QString joined(const QString &first, const QString &second, const Vocabulary &known)
{
    QStringList forms;
    for (const QString &meant : romanised(QString(first + second), known)) {
        for (const SearchWord &bangla : searchWords(meant))
            forms += formsOf(bangla, false);
    }
    return anyOf(forms);
}

/// All of the words, from `first` on, each of them or joined with the next.
QString allFrom(const QList<SearchWord> &words, qsizetype first, bool isTyping, const Vocabulary &known)
{
    const QString here = anyForm(words[first], isTyping && first == words.size() - 1, known);
    if (first == words.size() - 1)
        return here;
    const QString apart = here + u" AND "_s + allFrom(words, first + 1, isTyping, known);
    const bool mayJoin = isLatin(words[first].key) && isLatin(words[first + 1].key);
    const QString together = mayJoin ? joined(words[first].key, words[first + 1].key, known) : QString();
    if (together.isEmpty())
        return apart;
    const QString rest = first + 2 < words.size() ? u" AND "_s + allFrom(words, first + 2, isTyping, known) : QString();
    return u"((%1) OR (%2%3))"_s.arg(apart, together, rest);
}

QString phrase(const QList<SearchWord> &words, const Vocabulary &known)
{
    QStringList bangla;
    for (const SearchWord &word : words)
        bangla.append(searchKeys(searchWords(romanised(word.key, known).value(0, word.key))));
    const QString typed = searchKeys(words);
    const QString meant = bangla.join(u' ');
    return meant == typed ? quoted(typed) : anyOf({quoted(typed), quoted(meant)});
}

// Following words are taken together, so that two may be one.
struct Group {
    QList<SearchWord> words;
    bool isTyping = false;
};

QList<Group> groupsOf(const QList<Term> &terms, QStringList &phrases, bool isExcluded, const Vocabulary &known)
{
    constexpr qsizetype longest = 5; // the ways to join grow with each word
    QList<Group> groups;
    for (const Term &term : terms) {
        const QList<SearchWord> words = searchWords(term.text);
        if (term.isExcluded != isExcluded || words.isEmpty())
            continue;
        if (term.isPhrase) {
            phrases.append(phrase(words, known));
            continue;
        }
        for (const SearchWord &word : words) {
            const bool isNew = isExcluded || groups.isEmpty() || !isLatin(word.key)
                || !isLatin(groups.last().words.first().key) || groups.last().words.size() == longest;
            if (isNew)
                groups.append(Group());
            groups.last().words.append(word);
        }
        groups.last().isTyping = term.isLast && !isExcluded;
    }
    return groups;
}

QStringList expressionsOf(const Typed &typed, bool isExcluded, const Vocabulary &known)
{
    QStringList parts;
    for (const Group &group : groupsOf(typed.terms, parts, isExcluded, known))
        parts.append(allFrom(group.words, 0, group.isTyping, known));
    return parts;
}

} // namespace

QStringList romanised(QStringView word, const Vocabulary &known, bool isBeginning)
{
    constexpr int surelyMeant = 60, nearlyAsGood = 12;
    constexpr qsizetype mostMeant = 3;
    QStringList meant;
    if (!isLatin(word) || word.size() < 2)
        return meant;
    const auto matches = bangla::rankRoman(word, known.withKeys, bangla::RomanReach::Near, mostMeant);
    for (const bangla::RomanMatch &match : matches) {
        if (match.distance <= surelyMeant && match.distance <= matches.first().distance + nearlyAsGood)
            meant.append(match.word);
    }
    constexpr qsizetype shortestRoman = 3;
    if (!isBeginning || word.size() < shortestRoman)
        return meant;
    for (const bangla::RomanMatch &match : bangla::rankRomanBeginning(word, known.beginningWith, mostMeant)) {
        if (match.distance <= surelyMeant && !meant.contains(match.word))
            meant.append(match.word);
    }
    return meant;
}

QString wantedExpression(const Typed &typed, const Vocabulary &known)
{
    return expressionsOf(typed, false, known).join(u" AND "_s);
}

QString inHeadline(const QString &expression)
{
    QString marked;
    const QStringList parts = expression.split(u'"'); // every other one is quoted: words, or several for a phrase
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0) {
            marked += parts[i];
            continue;
        }
        QStringList words;
        for (const QString &word : parts[i].split(u' ', Qt::SkipEmptyParts))
            words.append(u'"' + headlineMark + word + u'"');
        if (words.size() > 1)
            words.append(u'"' + parts[i] + u'"');
        marked += words.size() == 1 ? words.first() : u'(' + words.join(u" AND "_s) + u')';
    }
    return marked;
}

QString unwantedExpression(const Typed &typed, const Vocabulary &known)
{
    return expressionsOf(typed, true, known).join(u" OR "_s);
}

Sought soughtBy(const Typed &typed, const Vocabulary &known)
{
    Sought sought;
    QString before; // a Latin word that may belong to the next
    for (const Term &term : typed.terms) {
        if (term.isExcluded)
            continue;
        for (const SearchWord &word : searchWords(term.text)) {
            QList<SearchWord> meant{word};
            QStringList spelt = romanised(word.key, known, term.isLast);
            if (!before.isEmpty() && isLatin(word.key))
                spelt += romanised(QString(before + word.key), known);
            for (const QString &bangla : std::as_const(spelt))
                meant += searchWords(bangla);
            before = isLatin(word.key) ? word.key : QString();
            for (const SearchWord &each : std::as_const(meant)) {
                sought.keys.insert(each.key);
                if (!term.isPhrase)
                    sought.stems.insert(each.stem);
            }
            sought.beginning = term.isLast && word.key.size() >= shortestBeginning ? word.key : QString();
        }
    }
    return sought;
}

QList<bangla::Span> hitsIn(QStringView text, const Sought &sought)
{
    QList<bangla::Span> hits;
    for (const bangla::Span span : bangla::words(text)) {
        for (const SearchWord &word : searchWords(bangla::textOf(text, span))) {
            const bool isHit = sought.keys.contains(word.key) || sought.stems.contains(word.stem)
                || sought.stems.contains(word.key) || (!sought.beginning.isEmpty() && word.key.startsWith(sought.beginning));
            if (isHit && (hits.isEmpty() || hits.last() != span))
                hits.append(span);
        }
    }
    return hits;
}

} // namespace khobor::store
