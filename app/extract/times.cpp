// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/times.h"

#include "bangla/dates.h"

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int longestLine = 160;
constexpr int longestSpan = 40;
constexpr int nodesBeforeHeadline = 60;

/// No story is older than printing on the web, and none comes from far in the future.
bool isPlausible(const QDateTime &time)
{
    return time.isValid() && time.date().year() >= 1990 && time.date().year() <= 2100;
}

std::optional<QDateTime> read(const QString &text)
{
    const auto time = text.isEmpty() ? std::nullopt : bangla::parseDate(text, {});
    return time && isPlausible(*time) ? time : std::nullopt;
}

std::optional<QDateTime> firstTime(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (const auto time = read(text))
            return time;
    }
    return {};
}

int digitsIn(const QString &text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }));
}

bool isElsewhere(Hint hint)
{
    return hint == Hint::Comments || hint == Hint::Related;
}

/// Takes the times of one line into those found so far.
void take(Times &times, const bangla::DatedLine &line)
{
    if (!times.published && line.published && isPlausible(*line.published))
        times.published = line.published;
    if (!times.modified && line.modified && isPlausible(*line.modified))
        times.modified = line.modified;
}

/// The time of a time element as a program reads it; empty where it has none.
QStringView machineTime(const Node &node)
{
    if (!node.is(Tag::Time))
        return {};
    const QStringView title = node.attribute("title"_L1);
    return node.hasAttribute("datetime"_L1) || !title.contains(u'T') ? node.attribute("datetime"_L1) : title;
}

bool holdsMachineTime(const Node &node)
{
    return std::ranges::any_of(node.descendants(), [](const Node &each) { return !machineTime(each).isEmpty(); });
}

void takeElement(Times &times, const PageView &view, const Node &node)
{
    const QStringView machine = machineTime(node);
    if (!machine.isEmpty()) {
        if (const auto time = read(machine.toString()); time && !times.published)
            times.published = time;
        return;
    }
    const Measure &total = view.measures.total(node);
    const int longest = html::isBlock(node.tag()) ? longestLine : node.is(Tag::Span) ? longestSpan : 0;
    if (total.letters == 0 || total.letters > longest || holdsMachineTime(node))
        return;
    const QString text = node.textContent();
    if (digitsIn(text) >= 4)
        take(times, bangla::parseDatedLine(text, {}));
}

/// Reads the elements of a range in order until a published time is found.
void takeRange(Times &times, const PageView &view, int from, int to)
{
    for (int i = std::max(0, from); i < std::min(to, view.page.size()) && !times.published;) {
        const Node node = view.page.node(i);
        if (node.isElement() && (isElsewhere(view.hint(node)) || view.measures.isUnseen(node))) {
            i = node.end();
            continue;
        }
        if (node.isElement())
            takeElement(times, view, node);
        ++i;
    }
}

Times visibleTimes(const PageView &view, const Node &container, const Headline &headline)
{
    Times times;
    const int start = headline.node ? headline.node.index() : std::max(0, container.index() - nodesBeforeHeadline);
    takeRange(times, view, start, std::max(container.index(), start) + 400);
    if (!times.published && headline.node)
        takeRange(times, view, start - nodesBeforeHeadline, start);
    return times;
}

/// True when the text tells a day and nothing finer.
bool isDayOnly(const QDateTime &time)
{
    return time.time() == QTime(0, 0);
}

} // namespace

Times findTimes(const PageView &view, const Node &container, const Headline &headline, const Sources &sources)
{
    const auto &[ld, meta, micro, app] = sources;
    Times times{firstTime({ld.published, meta.published, app.published, micro.published}),
                firstTime({ld.modified, meta.modified, app.modified, micro.modified})};
    if (times.published && !isDayOnly(*times.published))
        return times;
    const Times visible = visibleTimes(view, container, headline);
    const bool isFiner = times.published && visible.published && visible.published->date() == times.published->date();
    if (!times.published || isFiner)
        times.published = visible.published;
    if (!times.modified)
        times.modified = visible.modified;
    return times;
}

} // namespace khobor::extract
