// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/headline.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr qsizetype headlineLetters = 24; ///< folded letters from which on a main heading may be a headline by itself

QString documentTitle(const PageView &view)
{
    for (const Node node : view.page.root().descendants()) {
        if (!node.is(Tag::Title))
            continue;
        const Node text = node.firstChild();
        return text.text().toString().simplified();
    }
    return {};
}

/// How far two titles agree: the share of the shorter one's folded words that the other has.
double agreement(const QString &a, const QString &b)
{
    const auto words = [](const QString &text) {
        QStringList list;
        for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString folded = foldedLetters(word); !folded.isEmpty())
                list.append(folded);
        }
        return list;
    };
    const QStringList first = words(a);
    const QStringList second = words(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    const QStringList &shorter = first.size() <= second.size() ? first : second;
    const QStringList &longer = first.size() <= second.size() ? second : first;
    const auto shared = std::ranges::count_if(shorter, [&](const QString &word) { return longer.contains(word); });
    return double(shared) / double(shorter.size());
}

/// A visible element that may be the headline, and how well it fits.
struct Candidate {
    Node node;
    QString text;
    double score = 0;
    bool isOnly = false; ///< the only main heading of the page that is long enough to be a headline
};

double scoreOf(const PageView &view, const Candidate &candidate, const Node &container, const QStringList &claims)
{
    double best = 0;
    for (const QString &claim : claims)
        best = std::max(best, agreement(candidate.text, claim));
    const bool isAfter = candidate.node.index() >= container.end();
    const double byTag = candidate.node.is(Tag::H1) ? 0.3 : candidate.node.is(Tag::H2) ? 0.1 : 0;
    const bool isShort = foldedLetters(candidate.text).size() < 12;
    const bool isUnseen = view.measures.isUnseen(candidate.node);
    return best + byTag - (isAfter ? 0.5 : 0) - (isShort ? 0.3 : 0) - (isUnseen ? 0.6 : 0);
}

/// Text of a heading without the small print some papers put into it.
QString headingText(const PageView &view, const Node &heading)
{
    QString all;
    for (int i = heading.index() + 1; i < heading.end();) {
        const Node node = heading.at(i);
        const bool isAside = node.isElement()
            && (node.is(Tag::Small) || view.hint(node) == Hint::Byline || html::isUnseen(node.tag())
                || view.hint(node) == Hint::Boilerplate);
        if (isAside) {
            i = node.end();
            continue;
        }
        if (node.isText())
            all += node.text();
        else if (node.is(Tag::Br) || html::isBlock(node.tag()))
            all += u' ';
        ++i;
    }
    const QString text = all.simplified();
    // What stood before a colon was the headline's too.
    const bool isHalf = text.isEmpty() || text.startsWith(u':') || text.startsWith(u'–') || text.startsWith(u'|');
    return isHalf ? heading.textContent() : text;
}

Candidate visibleHeadline(const PageView &view, const Node &container, const QStringList &claims)
{
    Candidate best;
    int mainHeadings = 0;
    for (const Node node : view.page.body().descendants()) {
        const bool mayBe = node.is(Tag::H1) || node.is(Tag::H2)
            || (node.isElement() && node.attribute("itemprop"_L1) == "headline"_L1 && !node.is(Tag::Meta));
        if (!mayBe)
            continue;
        Candidate candidate{node, headingText(view, node)};
        if (candidate.text.isEmpty() || candidate.text.size() > 400)
            continue;
        mainHeadings += node.is(Tag::H1) && foldedLetters(candidate.text).size() >= headlineLetters ? 1 : 0;
        candidate.score = scoreOf(view, candidate, container, claims);
        if (candidate.score > best.score)
            best = candidate;
    }
    best.isOnly = mainHeadings == 1 && best.node.is(Tag::H1) && foldedLetters(best.text).size() >= headlineLetters;
    return best;
}

bool isNameOf(const QString &part, const QString &siteName, const QString &host)
{
    const QString folded = foldedLetters(part);
    const QString site = foldedLetters(siteName);
    if (folded.isEmpty())
        return true;
    if (!site.isEmpty() && (folded == site || (folded.size() > 3 && site.contains(folded)) || folded.contains(site)))
        return true;
    return folded.size() > 2 && foldedLetters(host).contains(folded);
}

bool isSame(const QString &a, const QString &b)
{
    return foldedLetters(a) == foldedLetters(b);
}

/// Whether a claim may stand for what the page shows: it tells of the same and is neither a part of it nor more than it.
bool mayReplace(const QString &claim, const QString &shown)
{
    const bool isCut = claim.endsWith(u'…') || claim.endsWith("..."_L1);
    const QString folded = foldedLetters(claim);
    const QString other = foldedLetters(shown);
    const bool isBeginning = folded.startsWith(other) || other.startsWith(folded);
    return !isCut && !isBeginning && folded.size() >= 12 && agreement(claim, shown) >= 0.2;
}

/// True for a claim that says the first and greater part of what the page shows, and stands for itself.
bool isShortened(const QString &claim, const QString &shown)
{
    const QString folded = foldedLetters(claim);
    const QString other = foldedLetters(shown);
    const bool isWhole = !claim.isEmpty() && shown.startsWith(claim) && shown.sliced(claim.size()).startsWith(u' ');
    return isWhole && folded.size() * 2 > other.size() && folded.size() >= 24;
}

/// True for two headlines of which one has a kicker before it that the other lacks.
bool differByKicker(const QString &a, const QString &b)
{
    const QString first = foldedLetters(a);
    const QString second = foldedLetters(b);
    return first != second && std::min(first.size(), second.size()) >= 12
        && (first.endsWith(second) || second.endsWith(first));
}

/// The headline as the desk wrote it. A paper has its headline twice or thrice: on the page, in its JSON-LD, for sharing, and
/// in the title element, which is written for search engines. What the title repeats against the page was written for them
/// too; of the others, the one that differs is the desk's own. A kicker stays or goes as the sources agree.
QString deskHeadline(const QString &shown, const QString &ld, const QString &meta, const QString &documentTitle)
{
    const auto isForSearch = [&](const QString &title) {
        return foldedLetters(documentTitle).startsWith(foldedLetters(title));
    };
    if (ld.isEmpty() || meta.isEmpty())
        return differByKicker(shown, meta) && shown.size() > meta.size() && isForSearch(meta) ? meta : shown;
    const bool isAgreed = isSame(ld, meta);
    if (isAgreed && differByKicker(meta, shown))
        return meta;
    if (isShortened(meta, shown))
        return meta;
    // What all but the heading say alike was agreed on when the heading had long been made to fit its place.
    if (isAgreed && isSame(meta, documentTitle))
        return meta;
    const QString other = isAgreed || isSame(ld, shown) ? meta : isSame(meta, shown) ? ld : QString();
    return !mayReplace(other, shown) || isForSearch(other) ? shown : other;
}

} // namespace

QString withoutSiteName(const QString &title, const QString &siteName, const QString &host)
{
    static const QRegularExpression separator(u"\\s+[|\\-–—:·•»›]+\\s+|\\s*[|।]\\s*(?=[^|।]*$)|\\s*::\\s*"_s);
    QString kept = title;
    for (int round = 0; round < 3; ++round) {
        qsizetype cut = -1;
        auto matches = separator.globalMatch(kept);
        QRegularExpressionMatch last;
        while (matches.hasNext()) {
            last = matches.next();
            cut = last.capturedStart();
        }
        if (cut <= 0 || !isNameOf(kept.sliced(last.capturedEnd()), siteName, host))
            break;
        kept = kept.first(cut).trimmed();
    }
    return kept;
}

Headline findHeadline(const PageView &view, const Node &container, const Sources &sources)
{
    const QString host = QUrl(sources.meta.url).host().remove("www."_L1);
    const auto clean = [&](const QString &title) { return withoutSiteName(title, sources.meta.source, host); };
    const QString ld = clean(sources.ld.title);
    const QString meta = clean(sources.meta.title);
    const QString ofDocument = clean(documentTitle(view));
    QStringList claims;
    for (const QString &claim : {ld, meta, sources.micro.title, sources.app.title, ofDocument}) {
        if (!claim.isEmpty())
            claims.append(claim);
    }
    const Candidate visible = visibleHeadline(view, container, claims);
    const bool isOnly = visible.isOnly && visible.score >= 0.45;
    if (visible.score >= 0.8 || isOnly || (claims.isEmpty() && !visible.text.isEmpty()))
        return {deskHeadline(visible.text, ld, meta, ofDocument), visible.node};
    return {claims.isEmpty() ? QString() : claims.first(), visible.score >= 0.5 ? visible.node : Node()};
}

} // namespace khobor::extract
