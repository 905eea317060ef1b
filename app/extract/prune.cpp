// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/prune.h"

#include "bangla/dates.h"
#include "extract/phrases.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int longestRule = 900; ///< letters of a paper's rules for comments or consent
constexpr int sameLabels = 5; ///< as often comes what a program writes, not an author

/// "Read also …" in the languages that papers with a Bangla or world desk link to.
bool beginsLikeRelated(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[\\s>»▶•*\\-–—\\[(]*(?:read more|also read|read also|see also|more on|related|don.t miss|must read|watch|lea "
        u"también|"
        "lea más|lee también|lee más|lea|te puede interesar|leia também|leia mais|lesen sie|lesen sie auch|mehr zum thema|"
        "lies auch|auch interessant|à lire|lire aussi|voir aussi|leggi anche|leggi|lees ook|læs også|les også|läs även|"
        "läs också|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|читайте также|читайте|czytaj więcej|"
        "čtěte|přečtěte|puedes ver|le puede interesar|te recomendamos|lire également|olvassa|citeste|citește|ayrıca|baca "
        "juga|baca|xem thêm|আরও|আরো|আরোও)"
        "(?:\\s+(?:পড়ুন|পড়ুন|দেখুন|খবর))?\\s*[:：ঃ\\-–—|»>]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch() || relatedGroup(text).has_value();
}

class Pruner final
{
public:
    Pruner(const PageView &view, const BodyPlace &place)
        : m_view(view), m_place(place), m_title(foldedLetters(place.title)),
          m_letters(view.measures.total(place.container).plainLetters())
    {
        m_pruned.foreign.assign(std::size_t(view.page.size()), false);
        m_pruned.caption.assign(std::size_t(view.page.size()), false);
        m_firstParagraph = firstParagraph();
        for (const QString &author : place.authors)
            m_authors.append(foldedLetters(author));
        countLabels();
    }

    Pruned run()
    {
        for (int i = m_place.container.index() + 1; i < m_place.container.end();) {
            const Node node = m_place.container.at(i);
            if (!node.isElement()) {
                ++i;
                continue;
            }
            const bool isForeign = isBox(node) || isForeignElement(node) || isBeforeStory(node);
            const bool isLeading = m_view.hint(node) == Hint::Related && node.index() > m_firstParagraph;
            if (isForeign && (isLeading || isBox(node)))
                m_pruned.boxes.append(node);
            m_pruned.foreign[std::size_t(i)] = isForeign;
            if (!isForeign && isAfterStory(node)) {
                for (Node each = node; each; each = each.nextSibling())
                    m_pruned.foreign[std::size_t(each.index())] = true;
                i = node.parent().end();
                continue;
            }
            m_pruned.caption[std::size_t(i)] = !isForeign && isCaption(node);
            i = isForeign ? node.end() : i + 1;
        }
        return std::move(m_pruned);
    }

private:
    [[nodiscard]] const Measure &total(const Node &node) const { return m_view.measures.total(node); }
    [[nodiscard]] bool isSmall(const Node &node, int part) const { return total(node).plainLetters() * part < m_letters; }

    /// The small print between the top of the element and the first paragraph: section, kicker, edition.
    [[nodiscard]] bool isBeforeStory(const Node &node) const
    {
        if (!html::isBlock(node.tag()) || node.end() > m_firstParagraph)
            return false;
        const Measure &measure = total(node);
        const bool isAboveHeadline = m_place.headline && node.end() <= m_place.headline.index();
        const bool isLabel = measure.stops == 0 && measure.letters < 60 && !node.textContent().endsWith(u':');
        return measure.letters > 0 && (isAboveHeadline || isLabel);
    }

    [[nodiscard]] int firstParagraph() const
    {
        for (const Node node : m_place.container.descendants()) {
            const Measure &own = m_view.measures.own(node);
            if (node.isElement() && own.letters >= 50 && own.stops > 0 && own.linkShare() < 0.5
                && !isInvitation(node.textContent()))
                return node.index();
        }
        return m_place.container.index();
    }

    /// Words of a picture: a caption by name, or whatever stands in a figure beside it.
    [[nodiscard]] bool isCaption(const Node &node) const
    {
        const bool isFigure = node.is(Tag::Figure) && total(node).letters < 400 && !holdsTable(node);
        const bool isLine = html::isBlock(node.tag()) && total(node).letters > 0 && total(node).letters <= 100;
        const bool isOwn = html::isBlock(node.tag()) && total(node).letters <= 350
            && total(node).letters == m_view.measures.own(node).letters;
        return isFigure || (isLine && isPictureCredit(node.textContent()))
            || (isOwn && total(node).letters > 0 && endsWithPictureCredit(node.textContent())) || isUnderPicture(node)
            || (m_view.hint(node) == Hint::Caption && isSmall(node, 3) && !isGalleryStory(node));
    }

    /// A short block that holds a picture and says little: its words are the picture's.
    [[nodiscard]] bool isUnderPicture(const Node &node) const
    {
        const Measure &own = m_view.measures.own(node);
        if (!html::isBlock(node.tag()) || html::isHeading(node.tag()) || own.letters == 0 || own.letters > 120
            || own.stops > 0 || total(node).letters > own.letters || own.linkLetters * 2 > own.letters)
            return false;
        return std::ranges::any_of(node.descendants(), [](const Node &each) { return each.is(Tag::Img); });
    }

    [[nodiscard]] static bool holdsTable(const Node &node)
    {
        return std::ranges::any_of(node.descendants(), [](const Node &each) { return each.is(Tag::Table); });
    }

    /// Where the greater part of the story stands in a gallery, its words are no captions.
    [[nodiscard]] bool isGalleryStory(const Node &node) const
    {
        for (Node around = node.parent(); around; around = around.parent()) {
            if (m_view.hint(around) == Hint::Caption && !isSmall(around, 3))
                return true;
        }
        return false;
    }

    /// A part that leads to other stories: a "read also" line, or a list under such a heading.
    [[nodiscard]] bool isBox(const Node &node) const
    {
        if (!html::isBlock(node.tag()) || total(node).letters == 0 || !isSmall(node, 3))
            return false;
        for (const RelatedList &list : m_place.relatedLists) {
            if (node.contains(list.heading) && total(node).plainLetters() < 150)
                return true;
        }
        const bool isLine = total(node).letters < 250 && total(node).linkLetters > 0 && total(node).linkShare() > 0.35;
        return isLine && beginsLikeRelated(node.textContent());
    }

    [[nodiscard]] bool isForeignElement(const Node &node) const
    {
        const Hint hint = m_view.hint(node);
        if (hint == Hint::Removed)
            return true;
        if (hint == Hint::Boilerplate || hint == Hint::Comments || hint == Hint::Related || hint == Hint::Byline)
            return isSmall(node, 3);
        if (node == m_place.headline || (m_place.dek && node == m_place.dek)
            || (html::isHeading(node.tag()) && repeatsTitle(foldedLetters(node.textContent()))))
            return true;
        if (node.is(Tag::H1) || node.is(Tag::Aside) || node.is(Tag::Time))
            return isSmall(node, 3);
        return isLinkList(node) || isLinkLine(node) || isBylineLine(node) || isDateLine(node) || isInterruption(node);
    }

    /// The headline once more, perhaps with its kicker.
    [[nodiscard]] bool repeatsTitle(const QString &heading) const
    {
        return heading == m_title
            || (m_title.size() >= 24 && heading.endsWith(m_title) && heading.size() < 2 * m_title.size());
    }

    /// Own short lines of a block that stand alone, by how often the same line comes.
    void countLabels()
    {
        for (const Node node : m_place.container.descendants()) {
            const QString label = isLabel(node) ? foldedLetters(node.textContent()) : QString();
            if (!label.isEmpty())
                ++m_labels[label];
        }
    }

    [[nodiscard]] bool isLabel(const Node &node) const
    {
        const Measure &own = m_view.measures.own(node);
        const bool isCell = node.is(Tag::Td) || node.is(Tag::Th) || node.is(Tag::Li) || node.is(Tag::Pre);
        return node.isElement() && html::isBlock(node.tag()) && !isCell && !html::isHeading(node.tag()) && own.letters > 0
            && own.letters <= 40 && own.stops == 0 && total(node).letters == own.letters;
    }

    /// What publishing systems put between paragraphs: the same label again and again, invitations, notes on cookies.
    [[nodiscard]] bool isInterruption(const Node &node) const
    {
        static const QRegularExpression filing(
            u"^(?:বিভাগ|ক্যাটাগরি|ট্যাগ|বিষয়|tags?|categor(?:y|ies)|topics?|filed under)\\s*[:：ঃ]"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Measure &measure = total(node);
        const bool isAloneLink = node.is(Tag::A) && !node.parent().is(Tag::P);
        if ((!html::isBlock(node.tag()) && !isAloneLink) || measure.letters == 0 || measure.letters > longestRule)
            return false;
        if (!isAloneLink && m_view.measures.own(node).letters > 0 && isHouseRule(node.textContent()))
            return true;
        if (measure.letters > 400)
            return false;
        if (measure.letters <= 60 && measure.linkLetters > 0 && filing.match(node.textContent()).hasMatch())
            return true;
        if (isAloneLink)
            return measure.letters <= 30 && isEndMark(node.textContent());
        if (html::isHeading(node.tag()))
            return measure.letters <= 45 && isEndMark(node.textContent());
        if (isLabel(node)) {
            const QString label = node.textContent();
            return m_labels.value(foldedLetters(label)) >= sameLabels || isEndMark(label);
        }
        return measure.letters <= 300 && m_view.measures.own(node).letters > 0 && isInvitation(node.textContent());
    }

    /// A line that heads what comes after the story, when no paragraph follows beside it.
    [[nodiscard]] bool isAfterStory(const Node &node) const
    {
        if (node.index() < m_firstParagraph || !html::isBlock(node.tag()) || total(node).letters > 45
            || total(node).letters == 0 || !isEndMark(node.textContent()))
            return false;
        for (Node next = node.nextSibling(); next; next = next.nextSibling()) {
            const Measure &measure = total(next);
            const bool isParagraph = next.is(Tag::P) && measure.letters >= 80 && measure.linkShare() < 0.3;
            if (isParagraph || measure.plainLetters() * 3 > m_letters)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isLinkList(const Node &node) const
    {
        static constexpr html::TagSet lists{Tag::Ul, Tag::Ol, Tag::Div, Tag::Section, Tag::Table, Tag::Dl, Tag::Article};
        const Measure &measure = total(node);
        return lists.contains(node.tag()) && measure.letters > 20 && measure.linkShare() > 0.55;
    }

    /// A paragraph that is one link and no sentence.
    [[nodiscard]] bool isLinkLine(const Node &node) const
    {
        const Measure &measure = total(node);
        const bool isParagraph = node.is(Tag::P) || html::isHeading(node.tag());
        return isParagraph && measure.letters > 12 && measure.linkShare() > 0.9 && !isAddress(node);
    }

    /// Where to write to is part of what is told.
    [[nodiscard]] static bool isAddress(const Node &node)
    {
        return std::ranges::any_of(node.descendants(), [](const Node &each) {
            return each.is(Tag::A) && each.attribute("href"_L1).startsWith("mailto:"_L1);
        });
    }

    [[nodiscard]] bool isBylineLine(const Node &node) const
    {
        if (!html::isBlock(node.tag()) || total(node).letters == 0 || total(node).letters > 60)
            return false;
        const QString folded = foldedLetters(node.textContent());
        return std::ranges::any_of(m_authors, [&](const QString &author) {
            return folded == author || (folded.endsWith(author) && folded.size() < author.size() + 8);
        });
    }

    /// "প্রকাশ: …", "Updated …", "০১ সেপ্টেম্বর … | আপডেট: …": a short line that is little but a date.
    [[nodiscard]] bool isDateLine(const Node &node) const
    {
        static const QRegularExpression label(
            u"(?:^|\\s)(?:প্রকাশ|আপডেট|হালনাগাদ|published|updated|posted|stand|publié)(?=[\\s:：ঃ])"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!html::isBlock(node.tag()) || total(node).letters == 0 || total(node).letters > 90)
            return false;
        static const QRegularExpression bare(u"^(?=(?:\\P{Nd}*\\p{Nd}){8})[\\p{Nd}\\s.,:/|–-]+(?:uhr|h|am|pm)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::UseUnicodePropertiesOption);
        const QString text = node.textContent();
        if (bare.match(text).hasMatch() && (text.contains(u':') || text.contains(u'/') || text.contains(u'.')))
            return true;
        const bangla::DatedLine line = bangla::parseDatedLine(text, {});
        const bool isLabelled = label.match(text).hasMatch() && (line.published || line.modified);
        return isLabelled || (line.published && line.modified);
    }

    const PageView &m_view;
    const BodyPlace &m_place;
    QString m_title;
    QStringList m_authors;
    QHash<QString, int> m_labels;
    Pruned m_pruned;
    int m_letters;
    int m_firstParagraph = 0;
};

} // namespace

Pruned prune(const PageView &view, const BodyPlace &place)
{
    return Pruner(view, place).run();
}

} // namespace khobor::extract
