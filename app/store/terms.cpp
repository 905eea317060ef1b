// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/terms.h"

#include "bangla/dates.h"
#include "bangla/fold.h"

#include <algorithm>
#include <array>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

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

enum class Condition { None, Outlet, Section, After, Before };

/// The condition whose name, with its colon, the text begins with, and how long that is.
std::pair<Condition, qsizetype> conditionAt(QStringView text)
{
    constexpr std::array<std::pair<QStringView, Condition>, 9> names{{
        {u"outlet:", Condition::Outlet},
        {u"কাগজ:", Condition::Outlet},
        {u"পত্রিকা:", Condition::Outlet},
        {u"section:", Condition::Section},
        {u"বিভাগ:", Condition::Section},
        {u"after:", Condition::After},
        {u"থেকে:", Condition::After},
        {u"before:", Condition::Before},
        {u"আগে:", Condition::Before},
    }};
    const auto found =
        std::ranges::find_if(names, [&](const auto &each) { return text.startsWith(each.first, Qt::CaseInsensitive); });
    return found == names.end() ? std::pair(Condition::None, qsizetype(0)) : std::pair(found->second, found->first.size());
}

void take(Typed &read, Condition condition, const QString &value, const QDateTime &now)
{
    if (value.isEmpty())
        return; // still being typed
    if (condition == Condition::Outlet) {
        read.outlets.append(value);
    } else if (condition == Condition::Section) {
        read.sections.append(value);
    } else {
        const auto day = bangla::parseDate(value, now);
        read.isImpossible = read.isImpossible || !day;
        if (day)
            (condition == Condition::After ? read.after : read.before) = day->toTimeZone(dhaka()).date();
    }
}

bool takeFlag(Typed &read, const QString &word)
{
    if (word == "saved"_L1)
        return read.savedOnly = true;
    return word == "unread"_L1 && (read.unreadOnly = true);
}

bool holds(const QString &name, const QString &folded)
{
    return !name.isEmpty() && bangla::fold(name).contains(folded);
}

bool holds(const Name &name, const QString &folded)
{
    return holds(name.bn, folded) || holds(name.en, folded);
}

} // namespace

Typed readTyped(const QString &typed, const QDateTime &now)
{
    Typed read;
    for (qsizetype at = 0; at < typed.size();) {
        Term term;
        const bool isBeginning = at == 0 || typed[at - 1].isSpace();
        const auto [condition, length] =
            isBeginning ? conditionAt(QStringView(typed).sliced(at)) : std::pair(Condition::None, qsizetype(0));
        at += length;
        term.isExcluded = condition == Condition::None && isBeginning && isMinus(typed[at]);
        at += term.isExcluded ? 1 : 0;
        term.isPhrase = at < typed.size() && isQuote(typed[at]);
        at += term.isPhrase ? 1 : 0;
        const qsizetype end = endOf(typed, at, term.isPhrase);
        term.text = typed.sliced(at, end - at);
        term.isLast = !term.isPhrase && end == typed.size();
        at = term.isPhrase || (end < typed.size() && typed[end].isSpace()) ? end + 1 : end;
        if (condition != Condition::None)
            take(read, condition, term.text.trimmed(), now);
        else if (!term.text.isEmpty() && (term.isPhrase || term.isExcluded || !takeFlag(read, term.text)))
            read.terms.append(term);
    }
    return read;
}

QList<OutletId> outletsNamed(const QList<Outlet> &outlets, const QString &value)
{
    QList<OutletId> named{{value.toLower()}};
    const QString folded = bangla::fold(value);
    for (const Outlet &outlet : outlets) {
        if (!folded.isEmpty() && (holds(outlet.id.value, folded) || holds(outlet.name, folded)))
            named.append(outlet.id);
    }
    return named;
}

QList<SectionId> sectionsNamed(const QList<Outlet> &outlets, const QString &value)
{
    QList<SectionId> named{{value.toLower()}};
    const QString folded = bangla::fold(value);
    for (const Outlet &outlet : outlets) {
        for (const Section &section : outlet.sections) {
            if (!folded.isEmpty() && holds(section.name, folded))
                named.append(section.id);
        }
    }
    return named;
}

QList<Topic> topicsNamed(const QString &value)
{
    QList<Topic> named;
    const QString folded = bangla::fold(value);
    for (const Topic topic : allTopics()) {
        if (!folded.isEmpty() && (topicKey(topic) == value.toLower() || holds(topicName(topic), folded)))
            named.append(topic);
    }
    return named;
}

} // namespace khobor::store
