// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/refusal.h"

#include "extract/sectionaddress.h"
#include "extract/sectionscripts.h"
#include "extract/wall.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int fewLetters = 1500;

QString titleOf(const html::Document &page)
{
    for (const Node node : page.root().descendants()) {
        if (node.is(Tag::Title))
            return node.firstChild().text().toString().simplified();
    }
    return {};
}

bool hasChallengeMarkup(const html::Document &page)
{
    for (const html::Script &script : page.scripts()) {
        for (const auto *mark : {"_cf_chl_opt", "/cdn-cgi/challenge-platform/h/", "captcha-delivery.com",
                                 "_Incapsula_Resource", "px-captcha", "awsWafCookieDomainList"}) {
            if (script.content.contains(mark))
                return true;
        }
    }
    return std::ranges::any_of(page.root().descendants(), [](const Node &node) {
        const QStringView id = node.attribute("id"_L1);
        return id == "challenge-form"_L1 || id == "challenge-running"_L1 || id == "cf-wrapper"_L1 || id == "px-captcha"_L1
            || id == "challenge-error-text"_L1;
    });
}

} // namespace

std::optional<Error> botCheck(const html::Document &page)
{
    static const QRegularExpression asks(
        u"^(?:just a moment|attention required|access denied|ddos-guard|please wait|one moment, please|checking your "
        u"browser|"
        "are you (?:a )?(?:human|robot)|robot or human|security check|verify(?:ing)? you are human|bot verification|"
        "pardon our interruption|request (?:blocked|rejected)|captcha)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const int letters = Measures(page).total(page.body()).letters;
    if (letters > fewLetters)
        return {};
    const QString title = titleOf(page);
    if (asks.match(title).hasMatch() || hasChallengeMarkup(page))
        return Error{ErrorKind::BotProtection, u"challenge page: "_s + title};
    return {};
}

std::optional<Error> refusal(const PageView &view, const Sources &sources)
{
    static const QRegularExpression error(u"^(?:error\\s+)?(?:40[0-9]|50[0-9])(?![0-9])|page not found|not found$|পাওয়া "
                                          u"যায়নি|পাওয়া যায়নি|খুঁজে পাওয়া|internal server error|bad gateway|"
                                          "service unavailable|gateway time-?out"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (auto check = botCheck(view.page))
        return check;
    const QString title = titleOf(view.page);
    const bool isStory = sources.ld.isStory || sources.micro.isStory;
    const bool isShort = view.measures.total(view.page.body()).plainLetters() < 2 * fewLetters;
    if (!isStory && isShort && error.match(title).hasMatch())
        return Error{ErrorKind::NotAStory, u"error page: "_s + title};
    return {};
}

namespace {

/// True for the front page and for addresses of one word ("/opinion"), where papers keep sections, or of a category.
bool isSectionAddress(const QUrl &url)
{
    static const QRegularExpression word(
        u"^/?(?:[a-z]{2,}(?:-[a-z]+)?)?/?$|/(?:category|categories|section|sections|topics?|tags?)/"_s);
    return url.isValid() && !url.hasQuery() && word.match(url.path()).hasMatch();
}

/// What the paragraphs of a text are. Lists of stories have headlines, and beginnings cut short.
struct Prose {
    int letters = 0; ///< of paragraphs of whole sentences
    int cut = 0; ///< paragraphs that break off
};

Prose proseOf(const QString &text)
{
    constexpr int shortestParagraph = 80;
    Prose prose;
    for (const QString &line : text.split(u'\n')) {
        const Measure measure = measureOf(line);
        if (measure.letters < shortestParagraph || measure.stops == 0)
            continue;
        if (line.endsWith("..."_L1) || line.endsWith(u'…'))
            ++prose.cut;
        else
            prose.letters += measure.letters;
    }
    return prose;
}

/// True where nothing says that a page is a story, and more of it leads elsewhere than is told. What pages call themselves
/// for sharing proves nothing: papers call their sections articles, and some give them a time.
bool isListing(const Article &article, const Measure &told, const PageView &view, const Sources &sources)
{
    constexpr int muchProse = 1000;
    constexpr int introduction = 600;
    constexpr int fewestStories = 3;
    if (sources.ld.isStory || sources.micro.isStory)
        return false;
    const int linked = view.measures.total(view.page.body()).linkLetters;
    const bool isSection = isSectionAddress(article.url);
    if (article.published)
        return isSection && told.letters < introduction && linked > 2 * told.letters;
    const bool isCertain = judgeAddress(article.url, article.url.resolved(QUrl(u"/"_s))) == StoryAddress::Certain;
    const bool isLittle = told.letters < 150 || (told.stops < 3 && told.letters < 350 && !isCertain);
    const Prose prose = proseOf(article.text);
    const bool isExcerpts = prose.cut >= fewestStories && prose.letters * 4 < told.letters;
    if (isExcerpts || (isLittle && scriptedStories(view.page, article.url).size() >= fewestStories))
        return true;
    return (isLittle || (isSection && prose.letters < muchProse)) && linked > told.letters;
}

} // namespace

Result<Article> validated(Article article, const PageView &view, const Sources &sources)
{
    const Measure told = measureOf(article.text);
    const int letters = told.letters;
    if (const auto wall = wallBefore(view, sources, told))
        return std::unexpected(*wall);
    if (letters == 0)
        return failure(ErrorKind::NotAStory, u"no text"_s);
    if (isListing(article, told, view, sources))
        return failure(ErrorKind::NotAStory, u"section page, %1 letters"_s.arg(letters));
    return article;
}

} // namespace khobor::extract
