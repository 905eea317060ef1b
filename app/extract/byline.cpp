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

/// "By", "Von", "লিখেছেন:" and their kin at the start of a byline.
QString withoutIntroduction(const QString &text)
{
    static const QRegularExpression introduction(
        u"^(?:(?:(?:written|posted|published|reported|story|article|text|words|edited)\\s+)?by|author|authors|"
        "reporter|von|par|por|di|door|av|af|autor|auteur|texte?|foto|লেখক|লিখেছেন|প্রতিবেদক|প্রতিবেদন|রিপোর্টার)"
        "(?:\\s*[:：ঃ]\\s*|\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = text.simplified();
    return name.remove(introduction).trimmed();
}

/// What follows a name on the same line: a date, a role, an address.
QString withoutTrail(const QString &text)
{
    static const QRegularExpression trail(u"\\s*(?:[|•·]|\\s[-–—]\\s|\\son\\s|@|\\().*$"_s);
    static const QRegularExpression edges(u"^[\\s,;:|/\\-–—•·]+|[\\s,;:|/\\-–—•·]+$"_s);
    return QString(text).remove(trail).remove(edges);
}

bool isName(const QString &text)
{
    if (text.size() < 2 || text.size() > longestName || text.contains("://"_L1) || text.contains(u'@'))
        return false;
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits <= 2 && text.count(u' ') <= 7;
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
    const int to = std::min(view.page.size(), std::max(middle, container.index()) + nodesAround);
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
        i = names.size() > before ? node.end() : i + 1;
    }
    return names.size() <= 4 ? names : names.first(1);
}

/// Leaves out the paper itself where a person or desk is named too.
QStringList withoutPaper(const QStringList &names, const Sources &sources)
{
    const QString site = foldedLetters(sources.meta.source);
    const QString host = foldedLetters(QUrl(sources.meta.url).host().remove("www."_L1));
    QStringList people;
    for (const QString &name : names) {
        const QString folded = foldedLetters(name);
        if (folded != site && !host.startsWith(folded))
            people.append(name);
    }
    return people;
}

} // namespace

QStringList findAuthors(const PageView &view, const Node &container, const Headline &headline, const Sources &sources)
{
    const QList<QStringList> claims{cleaned(sources.ld.authors), cleaned(sources.app.authors), cleaned(sources.meta.authors),
                                    cleaned(sources.micro.authors), visibleAuthors(view, container, headline)};
    for (const QStringList &claim : claims) {
        const QStringList people = withoutPaper(claim, sources);
        if (!people.isEmpty())
            return people;
    }
    for (const QStringList &claim : claims) {
        if (!claim.isEmpty())
            return claim;
    }
    return {};
}

} // namespace khobor::extract
