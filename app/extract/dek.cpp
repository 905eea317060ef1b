// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dek.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int shortest = 25;
constexpr int longest = 600;
constexpr qsizetype sameLetters = 40; ///< folded letters that tell two sentences apart

bool isNamed(const Node &node)
{
    static const QRegularExpression names(u"(?:^|[^a-z])(?:standfirst|dek|deck|sub-?(?:title|titulo|head|headline|heading|"
                                          u"line)|lead|lede|leadin|excerpt|intro|"
                                          "introduction|einleitung|vorspann|unterzeile|summary|chapo|chapeau|abstract|"
                                          "preamble|ingress|manchet|sommario|occhiello|"
                                          "entradilla|bajada|sumario|strapline|teaser-?text|perex|shoulder)(?:[^a-z]|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression capitals(u"([a-z])([A-Z])"_s);
    const QStringView property = node.attribute("itemprop"_L1);
    if (property == "description"_L1 || property == "alternativeHeadline"_L1)
        return true;
    QString words = node.attribute("class"_L1).toString() + u' ' + node.attribute("id"_L1).toString();
    return names.match(words.replace(capitals, u"\\1-\\2"_s)).hasMatch();
}

/// Whether the block, or an element around it that holds little else, is called a standfirst.
bool isCalledDek(const PageView &view, const Node &block)
{
    const int letters = view.measures.total(block).letters;
    Node around = block;
    for (int level = 0; level < 4 && around && view.measures.total(around).letters * 2 < letters * 3; ++level) {
        if (isNamed(around))
            return true;
        around = around.parent();
    }
    return false;
}

/// Whether the block is in a part of the page that is none of the headline's surroundings.
bool isElsewhere(const PageView &view, const Node &block, const Node &headline)
{
    for (Node around = block; around && !around.contains(headline); around = around.parent()) {
        const Hint hint = view.hint(around);
        if (around.is(Tag::Figure) || around.is(Tag::Aside) || around.is(Tag::Nav)
            || (hint != Hint::None && hint != Hint::Body && view.measures.total(around).letters < longest))
            return true;
    }
    return false;
}

/// True where one text is the beginning of the other.
bool beginAlike(const QString &a, const QString &b)
{
    const qsizetype size = std::min({a.size(), b.size(), sameLetters});
    return size >= shortest && a.first(size) == b.first(size);
}

/// A line that says no more than a headline.
bool isTitle(const QString &folded, const QString &title, const Sources &sources)
{
    const auto isSame = [&](const QString &other) {
        const QString each = foldedLetters(other);
        return !each.isEmpty() && (each.contains(folded) || folded.contains(each));
    };
    return isSame(title) || isSame(sources.ld.title) || isSame(sources.meta.title);
}

bool isDescribed(const QString &folded, const Sources &sources)
{
    return beginAlike(folded, foldedLetters(sources.meta.dek)) || beginAlike(folded, foldedLetters(sources.ld.dek));
}

/// A line that shares a box with the headline and with little else.
Dek besideHeadline(const PageView &view, const Node &container, const Headline &headline, const Sources &sources)
{
    const Node box = headline.node.parent();
    if (box == container || view.measures.total(box).letters > longest)
        return {};
    for (Node node = headline.node.nextSibling(); node; node = node.nextSibling()) {
        const Measure &total = view.measures.total(node);
        if (!node.isElement() || !html::isBlock(node.tag()) || total.letters < shortest || total.linkShare() > 0.3
            || view.measures.own(node).letters < total.letters || view.hint(node) != Hint::None)
            continue;
        const QString text = node.textContent();
        const QString folded = foldedLetters(text);
        if (!isTitle(folded, headline.text, sources))
            return {text, node};
    }
    return {};
}

} // namespace

Dek findDek(const PageView &view, const Node &container, const Headline &headline, const Sources &sources)
{
    if (!headline.node)
        return {};
    if (container.contains(headline.node))
        return besideHeadline(view, container, headline, sources);
    const int end = container.index();
    for (int i = headline.node.end(); i < end; ++i) {
        const Node node = view.page.node(i);
        const Measure &own = view.measures.own(node);
        if (!node.isElement() || !html::isBlock(node.tag()) || own.letters < shortest || own.letters > longest
            || own.linkShare() > 0.3 || view.measures.isUnseen(node) || isElsewhere(view, node, headline.node))
            continue;
        const QString text = node.textContent();
        const QString folded = foldedLetters(text);
        const bool isCalled = isCalledDek(view, node);
        const bool isSub = html::isHeading(node.tag()) && own.letters >= 40;
        const bool isSaid = isDescribed(folded, sources) && !view.isInOracle(node);
        if (!isTitle(folded, headline.text, sources) && (isCalled || isSub || isSaid))
            return {text, {}};
        if (own.stops > 0 && own.letters >= 80)
            break; // the story has begun
    }
    return {};
}

bool opensStory(QStringView dek)
{
    constexpr int fewestLetters = 120;
    const Measure measure = measureOf(dek);
    return measure.letters >= fewestLetters && measure.stops >= 2;
}

QString describedDek(const Sources &sources, const QString &title, const QString &body)
{
    const QString beginning =
        foldedLetters(title) + foldedLetters(QStringView(body).first(std::min<qsizetype>(body.size(), 3000)));
    for (const QString &claim : {sources.meta.dek, sources.ld.dek}) {
        const QString dek = claim.simplified();
        const QString folded = foldedLetters(dek);
        const bool isCut = dek.endsWith(u'…') || dek.endsWith("..."_L1) || dek.contains(u'<') || dek.contains("&"_L1);
        if (isCut || folded.size() < shortest || folded.size() > longest
            || beginning.contains(folded.first(std::min(folded.size(), sameLetters)))
            || beginning.contains(folded.last(std::min(folded.size(), sameLetters))))
            continue;
        const QStringList words = dek.split(u' ', Qt::SkipEmptyParts);
        const auto known =
            std::ranges::count_if(words, [&](const QString &word) { return beginning.contains(foldedLetters(word)); });
        if (known * 2 >= words.size())
            return dek;
    }
    return {};
}

} // namespace khobor::extract
