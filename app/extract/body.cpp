// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/body.h"

#include "extract/labels.h"
#include "extract/prune.h"
#include "html/sanitise.h"

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

/// The last blocks of the text that name the agency leave it.
QString takeCredit(const PageView &view, const Node &container, Pruned &pruned)
{
    int seen = 0;
    for (int i = container.end() - 1; i > container.index() && seen < 3; --i) {
        const Node node = container.at(i);
        if (!node.isElement() || !html::isBlock(node.tag()) || view.measures.own(node).letters == 0)
            continue;
        bool isKept = true;
        for (Node around = node; around != container; around = around.parent())
            isKept = isKept && !pruned.isForeign(around);
        if (!isKept)
            continue;
        ++seen;
        const QString credit = view.measures.total(node).letters < 80 ? creditOf(node.textContent()) : QString();
        if (credit.isEmpty())
            continue;
        pruned.foreign[std::size_t(i)] = true;
        return credit;
    }
    return {};
}

QString withoutLastInitials(const QString &text)
{
    const qsizetype line = text.lastIndexOf(u'\n') + 1;
    return (text.first(line) + withoutInitials(text.sliced(line))).trimmed();
}

/// The same in HTML, whose last paragraph ends in "</p>".
QString withoutLastInitialsInHtml(const QString &html)
{
    const QLatin1StringView end = "</p>"_L1;
    const qsizetype last = html.lastIndexOf(end);
    const qsizetype start = html.lastIndexOf(u'>', last) + 1;
    if (last < 0)
        return html;
    const QString kept = withoutInitials(html.sliced(start, last - start));
    const bool isGone = kept.isEmpty() && html.first(start).endsWith("<p>"_L1);
    return isGone ? html.first(start - 3) + html.sliced(last + end.size()) : html.first(start) + kept + html.sliced(last);
}

} // namespace

Body readBody(const PageView &view, const BodyPlace &place)
{
    Pruned pruned = prune(view, place);
    Body body;
    body.source = takeCredit(view, place.container, pruned);
    const auto isForeign = [&](const Node &node) { return pruned.isForeign(node); };
    const auto isNoText = [&](const Node &node) { return pruned.isForeign(node) || pruned.isCaption(node); };
    body.text = withoutLastInitials(html::plainText(place.container, isNoText));
    body.html = withoutLastInitialsInHtml(html::sanitise(place.container, place.base, isForeign));
    for (const Node &box : pruned.boxes)
        body.related += linksBetween(view, box.index(), box.end(), RelatedGroup::InText, place.base);
    return body;
}

} // namespace khobor::extract
