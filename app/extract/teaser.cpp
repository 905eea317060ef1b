// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/teaser.h"

#include <QHash>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int mostLetters = 700;
constexpr qsizetype fewestCards = 3;

bool mayBeCard(const Node &node, const Measures &measures)
{
    static constexpr html::TagSet cards{Tag::Div, Tag::Li, Tag::Article, Tag::Section, Tag::A};
    const int letters = measures.total(node).letters;
    return cards.contains(node.tag()) && letters >= 20 && letters <= mostLetters;
}

/// A heading that is a link, and no main heading.
bool hasLinkedHeading(const Node &card, const Measures &measures)
{
    bool isLinked = false;
    for (const Node node : card.descendants()) {
        if (node.is(Tag::H1))
            return false;
        const Measure &total = measures.total(node);
        isLinked = isLinked || (html::isHeading(node.tag()) && total.letters >= 12 && total.linkShare() > 0.9);
    }
    return isLinked;
}

/// Begins with a link or has a heading that is one, and ends with words that break off.
bool isCutShort(const Node &card, const Measures &measures)
{
    constexpr int shortestTitle = 15;
    const QString text = card.textContent();
    if (!text.endsWith(u'…') && !text.endsWith("..."_L1) && !text.endsWith("[…]"_L1) && !text.endsWith("[...]"_L1))
        return false;
    if (hasLinkedHeading(card, measures))
        return true;
    for (const Node node : card.descendants()) {
        if (node.is(Tag::A) && measures.total(node).letters > 0)
            return measures.total(node).linkLetters >= shortestTitle && text.startsWith(node.textContent());
    }
    return false;
}

} // namespace

void markTeasers(const html::Document &page, const Measures &measures, std::vector<Hint> &hints)
{
    int storyEnd = 0;
    for (int i = page.body().index(); i < page.size(); ++i) {
        const Node around = page.node(i);
        if (!around.isElement())
            continue;
        if (hints[std::size_t(i)] == Hint::Body)
            storyEnd = std::max(storyEnd, around.end());
        if (measures.total(around).letters < 60)
            continue;
        const bool isInStory = i < storyEnd;
        QHash<QStringView, QList<int>> rows;
        for (const Node child : around.children()) {
            const bool isTeaser = child.isElement() && mayBeCard(child, measures)
                && (isCutShort(child, measures) || (!isInStory && hasLinkedHeading(child, measures)));
            if (isTeaser)
                rows[child.attribute("class"_L1)].append(child.index());
        }
        for (const QList<int> &row : std::as_const(rows)) {
            for (const int card : row) {
                if (row.size() >= fewestCards)
                    hints[std::size_t(card)] = Hint::Related;
            }
        }
    }
}

} // namespace khobor::extract
