// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/byline.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int longestName = 60;
constexpr int nodesAround = 250;
constexpr int nodesBetweenNames = 40;
constexpr qsizetype mostNames = 6; ///< more are of other stories on the page

/// "By", "Von", "লিখেছেন:" and their kin at the start of a byline.
QString withoutIntroduction(const QString &text)
{
    static const QRegularExpression introduction(
        u"^(?:(?:(?:written|posted|published|reported|story|article|text|words|edited)\\s+)?by|author|authors|"
        "reporter|quelle|von|par|por|di|door|av|af|autor|auteur|texte?|foto|লেখক|লিখেছেন|প্রতিবেদক|প্রতিবেদন|রিপোর্টার)"
        "(?:\\s*[:：ঃ]\\s*|\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = text.simplified();
    return name.remove(introduction).trimmed();
}

/// What follows a name on the same line: a date, a role, an address.
QString withoutTrail(const QString &text)
{
    static const QRegularExpression trail(u"\\s*(?:[|•·]|\\s[-–—]\\s|\\son\\s|@).*$|\\s*\\([^()]*\\)?\\s*$"_s);
    static const QRegularExpression edges(u"^[\\s,;:|/\\-–—•·]+|[\\s,;:|/\\-–—•·]+$"_s);
    return QString(text).remove(trail).remove(edges);
}

bool isName(const QString &text)
{
    if (text.size() < 2 || text.size() > longestName || text.contains("://"_L1) || text.contains(u'@'))
        return false;
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (digits > 2 || text.count(u' ') > 6 || text.contains(u'*') || text.contains(u'?') || text.contains(u'!'))
        return false;
    return !text.front().isDigit();
}

void addName(QStringList &names, const QString &raw)
{
    const QString name = withoutTrail(withoutIntroduction(raw));
    const QString folded = foldedLetters(name);
    const bool isKnown = std::ranges::any_of(names, [&](const QString &each) { return foldedLetters(each) == folded; });
    if (isName(name) && !isKnown)
        names.append(name);
}

/// Splits "A, B and C" where every part could be a name by itself.
void addNames(QStringList &names, const QString &raw)
{
    static const QRegularExpression separator(
        u"\\s*(?:,|;|\\s&\\s|\\sand\\s|\\sund\\s|\\set\\s|\\sও\\s|\\sog\\s|\\soch\\s)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = withoutIntroduction(raw).split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        addName(names, part);
}

QStringList cleaned(const QStringList &raw)
{
    QStringList names;
    for (const QString &each : raw)
        addNames(names, each);
    return names;
}

bool isAuthorElement(const Node &node)
{
    static constexpr html::TagSet holders{Tag::A,  Tag::Span,   Tag::P, Tag::Div,     Tag::Li,   Tag::H3, Tag::H4,   Tag::H5,
                                          Tag::H6, Tag::Strong, Tag::B, Tag::Address, Tag::Cite, Tag::Em, Tag::Small};
    if (!holders.contains(node.tag()))
        return false;
    if (node.attribute("rel"_L1).contains("author"_L1))
        return true;
    static const QRegularExpression profile(u"/(?:authors?|sources|reporters?|profiles?|writers?|columnists?|contributors?|"
                                            "correspondents?|journalists?|autor(?:en|es)?|auteurs?)/[^/]"_s);
    if (node.is(Tag::A) && profile.match(node.attribute("href"_L1).toString()).hasMatch())
        return true;
    const QString names = node.attribute("class"_L1).toString().toLower();
    for (const auto word : {"author"_L1, "byline"_L1, "reporter"_L1, "writer"_L1, "correspondent"_L1, "contributor"_L1}) {
        if (names.contains(word))
            return true;
    }
    return false;
}

/// Names in the lines between the headline and the story.
QStringList visibleAuthors(const PageView &view, const Node &container, const Headline &headline)
{
    QStringList names;
    const int middle = headline.node ? headline.node.index() : container.index();
    const int from = std::max(0, middle - nodesAround / 4);
    int to = std::min(view.page.size(), std::max(middle, container.index()) + nodesAround);
    for (int i = from; i < to;) {
        const Node node = view.page.node(i);
        const bool isAuthor = node.isElement() && !view.measures.isUnseen(node) && isAuthorElement(node);
        const int letters = view.measures.total(node).letters;
        if (!isAuthor || letters == 0 || letters > 2 * longestName) {
            ++i;
            continue;
        }
        const qsizetype before = names.size();
        addNames(names, node.textContent());
        if (names.size() > before)
            to = std::min(to, node.end() + nodesBetweenNames);
        i = names.size() > before ? node.end() : i + 1;
    }
    return names.size() <= 4 ? names : names.first(1);
}

/// True for a line all in bold or italic letters that could be a name: two to four words with capitals, no sentence.
bool isSignature(const PageView &view, const Node &block)
{
    static const QRegularExpression name(
        u"^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*)(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}(?:(?:, | & | and | und | ?/ ?)(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ?){2,4})?$"_s);
    const Measure &own = view.measures.own(block);
    if (own.letters < 5 || own.letters > 60 || own.stops > 1 || own.linkShare() > 0.5 || html::isHeading(block.tag()))
        return false;
    const Node only = block.firstChild();
    const bool isSetApart = only.isElement() && !only.nextSibling()
        && (only.is(Tag::Strong) || only.is(Tag::B) || only.is(Tag::Em) || only.is(Tag::I));
    return isSetApart && name.match(block.textContent()).hasMatch();
}

/// The name that stands alone as the first or the last line of a story.
QStringList signedBy(const PageView &view, const Node &container)
{
    QList<Node> lines;
    for (const Node node : container.descendants()) {
        if (node.isElement() && html::isBlock(node.tag()) && view.measures.own(node).letters > 0)
            lines.append(node);
    }
    if (lines.size() < 3)
        return {};
    const qsizetype last = std::max<qsizetype>(1, lines.size() - 3);
    for (qsizetype i = 0; i < lines.size(); i = i == 0 ? last : i + 1) {
        const Node &line = lines[i];
        if (isSignature(view, line))
            return cleaned({line.textContent()});
    }
    return {};
}

/// Leaves out what a whole page's worth of names, or a section's name in small letters, brought in.
QStringList plausible(const QStringList &names)
{
    if (names.size() > mostNames)
        return names.first(1);
    const auto isSmall = [](const QString &name) { return name == name.toLower() && name != name.toUpper(); };
    QStringList kept;
    std::ranges::remove_copy_if(names, std::back_inserter(kept), isSmall);
    return kept.isEmpty() ? names : kept;
}

/// Leaves out the paper itself where a person or desk is named too.
QStringList withoutPaper(const QStringList &names, const Sources &sources)
{
    const QString site = foldedLetters(sources.meta.source);
    const QString host = foldedLetters(QUrl(sources.meta.url).host().remove("www."_L1));
    const QString domain = foldedLetters(QUrl(sources.meta.url).host().remove("www."_L1).section(u'.', 0, 0));
    QStringList people;
    for (const QString &name : names) {
        const QString folded = foldedLetters(name);
        // "Paper News" alone, where the paper's address is paper.example.
        const bool isDesk = names.size() == 1 && domain.size() >= 3 && folded.startsWith(domain) && name.contains(u' ');
        if (folded != site && !host.startsWith(folded) && !isDesk)
            people.append(name);
    }
    return people;
}

} // namespace

QStringList namesIn(const QString &byline)
{
    return cleaned({byline});
}

QStringList findAuthors(const PageView &view, const Node &container, const Headline &headline, const Sources &sources)
{
    const QList<QStringList> claims{cleaned(sources.ld.authors), cleaned(sources.app.authors), cleaned(sources.meta.authors),
                                    cleaned(sources.micro.authors), visibleAuthors(view, container, headline)};
    for (const QStringList &claim : claims) {
        const QStringList people = withoutPaper(claim, sources);
        if (!people.isEmpty())
            return plausible(people);
    }
    if (const QStringList name = signedBy(view, container); !name.isEmpty())
        return name;
    for (const QStringList &claim : claims) {
        if (!claim.isEmpty())
            return claim;
    }
    return {};
}

} // namespace khobor::extract
