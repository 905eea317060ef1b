// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/hint.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

/// Words of class and id attributes. Which of them tell something was counted over news pages of many countries.
const QHash<QString, Hint> &hintWords()
{
    static const QHash<QString, Hint> words = [] {
        QHash<QString, Hint> table;
        const auto add = [&table](Hint hint, const QString &list) {
            for (const QString &word : list.split(u' '))
                table.insert(word, hint);
        };
        add(Hint::Boilerplate,
            u"logo logos powered shop toolbar subscriber signin cookie cookies colophon whatsapp sharedaddy push "
            "bookmark sitemap pagination pager tooltip registration policy logout linkedin feedback weather respond consent "
            "register rss signup subscription subnav privacy sharing share shares sharebar legal submit follow account "
            "subscribe facebook dropdown settings newsletter newsletters hamburger menu mainnav mainmenu login offcanvas "
            "masthead reply taxonomy flyout nav navbar navi navigation modal footer lightbox sidebar rail breadcrumb "
            "breadcrumbs skip bio nocontent drawer ad ads adv advert adverts advertisement advertising adsbygoogle dfp "
            "banner "
            "popup popover cta promo promos promotion promobox print social socials socialmedia outbrain taboola zergnet "
            "sponsor sponsored sponsors tags taglist toc hashtag donate donation gdpr gpt sticky toolbox tools "
            "appeal optin poll quiz survey vote rating ratings ticker marquee topics keywords disclaimer noprint copyright "
            "playlist podcast commentcount embedcode trust cookielaw tracklist upsell subscriptions regwall "
            "backlink disclosure affiliate spenden fallback placeholder postmetadata button btn prev infobox authorprofile "
            "authorbio attribution pullquote pullquotes siguenos "
            "werbung anzeige publicidad publicite pubblicita reklama annonce teilen compartir partager condividi "
            "empfehlungen etiquetas schlagworte newsletterform sharelinks "
            "socialshare sharebuttons sharebutton socialbar socialicons followus subscribebox signupform optinform"_s);
        add(Hint::Comments,
            u"comment comments disqus commentlist commentform livefyre fyre discussion responses coral "
            "kommentare kommentar commentaires comentarios comentario commenti reacties komentarze"_s);
        add(Hint::Related,
            u"related relateds recommended recommendation recommendations recommend recirc recirculation popular "
            "trending latest mostread alsoread readmore readalso suggested suggestions morenews relatednews "
            "othernews teasers teaser upnext moreon headlines ranking verwandte relacionadas relacionados relacionada "
            "similaires "
            "correlati readnext nextup relatedposts relatedarticles relatedstories seealso linkbox"_s);
        add(Hint::Caption,
            u"caption figcaption captions photocredit imagecaption credit credits legende carousel bildunterschrift bildtext leyenda epigrafe gallery galerie metadata"_s);
        add(Hint::Byline,
            u"byline bylines author authors authorbox timestamp dateline pubdate publish published updated "
            "datetime vcard kicker"_s);
        add(Hint::Body,
            u"articlebody storybody entrycontent postcontent articletext storytext articlecontent newscontent"_s);
        return table;
    }();
    return words;
}

/// The words of a class or id: parted at anything that is no letter and where a capital follows a small letter. Utility
/// classes say when they hold ("print:hidden") and in brackets how much; neither names the element.
template <class Visit> void eachWord(QStringView names, const Visit &visit)
{
    static const QRegularExpression conditions(u"\\[[^\\]\\s]*\\]|[^\\s:]*:"_s);
    QString plain;
    if (names.contains(u':') || names.contains(u'[')) {
        plain = names.toString().remove(conditions);
        names = plain;
    }
    QString word;
    for (qsizetype i = 0; i <= names.size(); ++i) {
        const QChar c = i < names.size() ? names[i] : QChar(u' ');
        const bool isLetter = c.unicode() < 0x80 && c.isLetter();
        const bool startsNew = isLetter && c.isUpper() && i > 0 && names[i - 1].isLower();
        if ((!isLetter || startsNew) && !word.isEmpty()) {
            visit(word);
            word.clear();
        }
        if (isLetter)
            word += c.toLower();
    }
}

Hint hintOfWords(QStringView names)
{
    Hint found = Hint::None;
    QString previous;
    eachWord(names, [&](const QString &word) {
        Hint hint = word.startsWith("cookie"_L1) ? Hint::Boilerplate : hintWords().value(word, Hint::None);
        const bool isBody = (word == "body"_L1 || word == "content"_L1 || word == "text"_L1)
            && (previous == "article"_L1 || previous == "story"_L1 || previous == "post"_L1 || previous == "entry"_L1);
        const bool isBodyBackwards =
            (word == "article"_L1 || word == "story"_L1) && (previous == "content"_L1 || previous == "body"_L1);
        if (isBody || isBodyBackwards)
            hint = Hint::Body;
        if (found == Hint::None || (found == Hint::Body && hint != Hint::None)
            || (found == Hint::Byline && hint != Hint::None))
            found = hint == Hint::None ? found : hint;
        previous = word;
    });
    return found;
}

Hint hintOfTag(Tag tag)
{
    static constexpr html::TagSet boilerplate{Tag::Nav,    Tag::Footer, Tag::Form,    Tag::Button,
                                              Tag::Dialog, Tag::Label,  Tag::Fieldset};
    if (boilerplate.contains(tag))
        return Hint::Boilerplate;
    return tag == Tag::Figcaption ? Hint::Caption : Hint::None;
}

} // namespace

bool isSurelyNoStory(const Node &element)
{
    bool isOver = false;
    for (const auto attribute : {"class"_L1, "id"_L1}) {
        eachWord(element.attribute(attribute), [&](const QString &word) {
            isOver = isOver || word.startsWith("cookie"_L1) || word == "modal"_L1 || word == "popup"_L1 || word == "gdpr"_L1
                || word == "lightbox"_L1 || word == "consent"_L1 || word == "offcanvas"_L1;
        });
    }
    return isOver;
}

bool isNamedForPlace(const Node &element)
{
    static const QSet<QString> places{u"sidebar"_s, u"rail"_s,   u"toc"_s,        u"print"_s, u"sticky"_s,
                                      u"banner"_s,  u"button"_s, u"btn"_s,        u"skip"_s,  u"shop"_s,
                                      u"tooltip"_s, u"drawer"_s, u"navigation"_s, u"menu"_s,  u"topics"_s};
    // A form with room for a text is there to be written into.
    const bool isWritten =
        std::ranges::any_of(element.descendants(), [](const Node &node) { return node.is(Tag::Textarea); });
    const bool isReading = element.is(Tag::Form) && !isWritten;
    bool isPlace = hintOfTag(element.tag()) != Hint::Boilerplate || isReading;
    for (const auto attribute : {"class"_L1, "id"_L1}) {
        eachWord(element.attribute(attribute), [&](const QString &word) {
            isPlace = isPlace && (places.contains(word) || hintWords().value(word, Hint::None) != Hint::Boilerplate);
        });
    }
    return isPlace;
}

Hint hintOf(const Node &element)
{
    if (!element.isElement())
        return Hint::None;
    if (element.attribute("itemprop"_L1) == "articleBody"_L1)
        return Hint::Body;
    if (element.attribute("itemprop"_L1) == "datePublished"_L1 || element.attribute("itemprop"_L1) == "dateModified"_L1)
        return Hint::Byline;
    const Hint byTag = hintOfTag(element.tag());
    if (byTag != Hint::None)
        return byTag;
    const QStringView role = element.attribute("role"_L1);
    if (role == "navigation"_L1 || role == "complementary"_L1 || role == "contentinfo"_L1 || role == "dialog"_L1
        || role == "banner"_L1 || role == "search"_L1)
        return Hint::Boilerplate;
    const Hint byClass = hintOfWords(element.attribute("class"_L1));
    // Publishing systems write the story's own tags and categories into the class of the element that holds it all.
    static constexpr html::TagSet wholes{Tag::Html, Tag::Body, Tag::Main, Tag::Article};
    if (wholes.contains(element.tag()))
        return byClass == Hint::Comments ? byClass : Hint::None;
    // A heading's id is made of its words, to be linked to.
    const bool isNamedById = byClass == Hint::None && !html::isHeading(element.tag());
    return isNamedById ? hintOfWords(element.attribute("id"_L1)) : byClass;
}

} // namespace khobor::extract
