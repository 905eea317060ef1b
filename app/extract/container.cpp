// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/container.h"

#include "extract/teaser.h"

#include <QHash>

#include <algorithm>

namespace khobor::extract {

using html::Node;
using html::Tag;

namespace {

constexpr int paragraphLetters = 50; ///< from here on a block may be a paragraph
constexpr int cappedLetters = 800;
constexpr qsizetype probe = 32; ///< letters that are looked for in the oracle

/// The text of the block itself, folded.
QString ownText(const Node &block)
{
    QString text;
    for (int i = block.index() + 1; i < block.end();) {
        const Node node = block.at(i);
        if (node.isElement() && (html::isBlock(node.tag()) || html::isUnseen(node.tag()))) {
            i = node.end();
            continue;
        }
        if (node.isText())
            text += node.text();
        ++i;
    }
    return foldedLetters(text);
}

/// Whether the oracle has the text: all of it, or its beginning or end, as papers shorten and mend what they repeat.
bool isIn(const QString &oracle, const QString &text)
{
    if (text.size() < probe)
        return text.size() >= 12 && oracle.contains(text);
    const qsizetype middle = (text.size() - probe) / 2;
    return oracle.contains(text.first(probe)) || oracle.contains(text.last(probe))
        || oracle.contains(QStringView(text).sliced(middle, probe));
}

double weightByShape(const Measure &own, Tag tag)
{
    const double share = own.linkShare();
    const double letters = std::min(own.plainLetters(), cappedLetters);
    if (share > 0.5)
        return -8 - 0.2 * std::min(own.letters, cappedLetters);
    if (own.letters >= paragraphLetters && own.stops > 0)
        return letters * (1 - share) * (tag == Tag::P ? 1.2 : 1.0);
    if (own.letters >= 2 * paragraphLetters)
        return letters * (1 - share) * 0.5;
    if (tag == Tag::Td || tag == Tag::Th)
        return 0; // figures speak neither for nor against
    return html::isHeading(tag) ? -1 : -4 - 0.1 * own.letters;
}

bool isOutside(Hint hint)
{
    return hint == Hint::Boilerplate || hint == Hint::Comments || hint == Hint::Related || hint == Hint::Removed;
}

double weightOf(const PageView &view, const Node &block, bool isOutsideStory, const Node &home)
{
    const Measure &own = view.measures.own(block);
    if (own.letters == 0)
        return 0;
    if (view.isInOracle(block))
        return 1.5 * own.letters;
    if (isOutsideStory)
        return -4 - 0.2 * std::min(own.letters, cappedLetters);
    double weight = weightByShape(own, block.tag());
    // Short lines are part of a story where the page itself says that it stands there; long ones elsewhere say less.
    const bool isHome = home && home.contains(block);
    if (isHome && view.hint(home) == Hint::Body && own.linkShare() <= 0.5)
        weight = std::max(weight, 0.1 * own.plainLetters());
    if (home && !isHome && weight > 0)
        weight *= 0.4;
    return view.oracle.isEmpty() ? weight : std::min(weight, 0.2 * weight);
}

/// Elements that hold a main heading hold the story too, whatever they are called.
bool holdsHeadline(const Node &element)
{
    return std::ranges::any_of(element.descendants(), [](const Node &node) { return node.is(Tag::H1); });
}

/// The element behind or around the first main heading that is called a story's text, or else is an article; null for none.
Node storyHome(const PageView &view)
{
    Node heading;
    Node article;
    for (const Node node : view.page.body().descendants()) {
        if (!node.isElement() || view.measures.isUnseen(node))
            continue;
        if (node.is(Tag::H1) && !heading)
            heading = node;
        const bool isNear = heading ? node.index() > heading.index() : holdsHeadline(node);
        const bool isNamed = view.hint(node) == Hint::Body;
        if ((!isNamed && !node.is(Tag::Article)) || !isNear || view.measures.total(node).plainLetters() < 140)
            continue;
        if (isNamed)
            return node;
        article = article ? article : node;
    }
    return article;
}

/// True for a text that stood under another parent before.
bool isRepeated(QHash<QString, int> &parents, const QString &text, int parent)
{
    const auto known = parents.constFind(text);
    if (known != parents.cend())
        return *known != parent;
    parents.insert(text, parent);
    return false;
}

/// True for an element that is little but a quotation: a post that the story shows, called "social" for where it comes from.
bool holdsPost(const Node &node, const Measure &total, const Measures &measures)
{
    return total.letters > 0 && std::ranges::any_of(node.descendants(), [&](const Node &each) {
               return each.is(Tag::Blockquote) && measures.total(each).letters * 10 >= total.letters * 9;
           });
}

/// What an element is called, unless its text is too long and whole for that: papers call a body "innerAdDiv" because
/// adverts are put into it.
Hint believable(const Node &node, const Measures &measures)
{
    const Hint hint = hintOf(node);
    const Measure &total = measures.total(node);
    const bool isNamed = html::TagSet{Tag::Div, Tag::Section, Tag::Span, Tag::Td, Tag::Form}.contains(node.tag());
    const int most = hint == Hint::Boilerplate && isNamedForPlace(node) ? 400 : 900;
    const bool isProse = total.plainLetters() > most && total.linkShare() < 0.2 && total.stops >= 4;
    const bool isBelieved = !isNamed || isSurelyNoStory(node) || (!isProse && !holdsPost(node, total, measures));
    // What leads to no other story is none of theirs: "teaser" is the standfirst's name too.
    const bool isStandfirst = hint == Hint::Related && total.linkLetters == 0 && total.letters >= 60 && total.stops > 0;
    return isStandfirst || (hint == Hint::Boilerplate && !isBelieved) ? Hint::None : hint;
}

/// The element around a part of a story that holds far more of it. What stands between the parts outweighs them at times:
/// forums, recipes, live reports and stories in small boxes come in pieces.
Node widened(const Node &part, const std::vector<double> &gains)
{
    constexpr double muchMore = 1.6;
    Node widest = part;
    for (Node around = part.parent(); around && !around.is(Tag::Body); around = around.parent()) {
        if (gains[std::size_t(around.index())] >= muchMore * gains[std::size_t(widest.index())])
            widest = around;
    }
    return widest;
}

} // namespace

PageView::PageView(html::Document document)
    : page(std::move(document)), measures(page), hints(std::size_t(page.size()), Hint::None)
{
    for (int i = 0; i < page.size(); ++i)
        hints[std::size_t(i)] = believable(page.node(i), measures);
    markTeasers(page, measures, hints);
}

void PageView::setOracle(const QString &text)
{
    oracle = text;
    m_inOracle.assign(std::size_t(page.size()), false);
    int matched = 0;
    for (int i = page.body().index(); i < page.size(); ++i) {
        const Node node = page.node(i);
        if (!node.isElement() || measures.own(node).letters < 12 || !isIn(oracle, ownText(node)))
            continue;
        m_inOracle[std::size_t(i)] = true;
        matched += measures.own(node).letters;
    }
    if (matched * 2 < std::min<qsizetype>(text.size(), 4000)) {
        oracle.clear();
        m_inOracle.assign(std::size_t(page.size()), false);
    }
}

QString foldedLetters(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar each : text) {
        if (each.isLetterOrNumber() || each.isMark() || each.isSurrogate())
            folded += each.toLower();
    }
    return folded;
}

Node findContainer(const PageView &view)
{
    const html::Document &page = view.page;
    const int pageLetters = view.measures.total(page.body()).plainLetters();
    std::vector<double> sums(std::size_t(page.size()), 0);
    std::vector<double> gains(std::size_t(page.size()), 0);
    std::vector<std::pair<int, bool>> around{{page.size(), false}};
    QHash<QString, int> parents;
    const Node home = storyHome(view);
    for (int i = 0; i < page.size(); ++i) {
        const Node node = page.node(i);
        while (around.back().first <= i)
            around.pop_back();
        if (!node.isElement())
            continue;
        const bool isSmall = view.measures.total(node).plainLetters() * 2 < pageLetters;
        const bool isOutsideHere = around.back().second || (isOutside(view.hint(node)) && isSmall && !holdsHeadline(node));
        around.emplace_back(node.end(), isOutsideHere);
        // A body that stands twice, for wide and for narrow screens, counts once.
        const bool isLong = view.measures.own(node).letters >= paragraphLetters;
        const bool isSecond = isLong && isRepeated(parents, ownText(node), node.parent().index());
        sums[std::size_t(i)] += isSecond ? -1 : weightOf(view, node, isOutsideHere, home);
    }
    for (std::size_t i = 0; i < gains.size(); ++i)
        gains[i] = std::max(sums[i], 0.0);
    for (int i = page.size() - 1; i > 0; --i) {
        sums[std::size_t(page.node(i).parent().index())] += sums[std::size_t(i)];
        gains[std::size_t(page.node(i).parent().index())] += gains[std::size_t(i)];
    }
    // Where nothing speaks for a story, the whole body is as good as any part.
    int best = page.body().index();
    if (*std::ranges::max_element(sums) <= 0)
        return page.body();
    for (int i = best; i < page.size(); ++i) {
        const Node node = page.node(i);
        if (node.isElement() && html::isBlock(node.tag()) && sums[std::size_t(i)] >= sums[std::size_t(best)] - 1e-9)
            best = i;
    }
    return widened(page.node(best), gains);
}

} // namespace khobor::extract
