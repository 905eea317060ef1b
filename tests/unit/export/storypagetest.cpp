// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/storypage.h"
#include "export/palette.h"
#include "export/stylesheet.h"
#include "export/template.h"
#include "support/story.h"

#include <QTest>

#include <cmath>

using namespace khobor;
using namespace Qt::StringLiterals;
using exports::Style;

class StoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeholdersInTextStayText();
    void lineWithAnEmptySlotIsLeftOut();
    void partsStandInTheOrderOfThePaper();
    void nothingPointsToTheNetworkButLinks();
    void keptPicturesAndStoriesAreOurs();
    void printLinksToThePaper();
    void markupInPlainFieldsIsShownAsWritten();
    void tagThatNeverEndsSwallowsNothing();
    void storyWithoutTextSaysSo();
    void fontNameCannotEndTheSheet();
    void englishStoryHasEnglishDates();
    void hoursAgoAreTold();
    void timeInUtcIsReadInDhaka();
    void colorsContrast();
};

namespace {

QString page(const StoredStory &story, Style::Medium medium = Style::Medium::Screen, const QDateTime &now = {})
{
    Style style;
    style.medium = medium;
    return QString::fromUtf8(exports::storyPage(story, {tests::sampleOutlet(), now}, style));
}

// From <body> on: the head has the style sheet, whose words are not the story's.
QString bodyOf(const QString &html)
{
    return html.sliced(html.indexOf(u"<body>"_s));
}

double luminance(QLatin1StringView colour)
{
    const auto part = [&](qsizetype at) {
        const double value = colour.sliced(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double contrast(QLatin1StringView a, QLatin1StringView b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void StoryPageTest::placeholdersInTextStayText()
{
    QCOMPARE(exports::fillTemplate(u"<p>{{a}}{{{b}}}</p>", {{u"a"_s, u"{{b}} <i>"_s}, {u"b"_s, u"{{a}}<b>"_s}}),
             u"<p>{{b}} &lt;i&gt;{{a}}<b></p>"_s);
    StoredStory story = tests::sampleStory();
    story.article.title = u"{{{styleSheet}}} {{dek}}"_s;
    story.article.html = u"<p>{{title}} {{{body}}}</p>"_s;
    const QString body = bodyOf(page(story));
    QVERIFY(body.contains(u"<h1>{{{styleSheet}}} {{dek}}</h1>"_s));
    QVERIFY(body.contains(u"<div class=\"body\"><p>{{title}} {{{body}}}</p></div>"_s));
}

void StoryPageTest::lineWithAnEmptySlotIsLeftOut()
{
    QCOMPARE(
        exports::fillTemplate(u"a\n<p>{{x}} {{y}}</p>\nb {{x}}\n{{unknown}}\n{{never", {{u"x"_s, u"1"_s}, {u"y"_s, {}}}),
        u"a\nb 1\n{{never"_s);
}

void StoryPageTest::partsStandInTheOrderOfThePaper()
{
    const QString html = bodyOf(page(tests::sampleStory()));
    qsizetype last = -1;
    for (const QString &part : {u"দৈনিক নমুনা"_s,
                                u"মঙ্গলবার, ২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১"_s,
                                u"\"kicker\">সারাদেশ"_s,
                                u"<h1>ব্রহ্মপুত্রের"_s,
                                u"দুই সপ্তাহে ৩০০"_s,
                                u"নিজস্ব প্রতিবেদক"_s,
                                u"Published: ২১ জানুয়ারি ২০২৫"_s,
                                u"Updated: ২১ জানুয়ারি ২০২৫"_s,
                                u"class=\"lead\""_s,
                                u"বাঁধ দিচ্ছেন এলাকাবাসী। ছবি: নমুনা</figcaption>"_s,
                                u"<p>কুড়িগ্রামের"_s,
                                u"Source: বাসস"_s,
                                u"Section: সারাদেশ"_s,
                                u"https://paper.test/news/42#comments"_s,
                                u"Leave a comment"_s,
                                u"\"https://paper.test/news/42\""_s,
                                u"More in this section"_s,
                                u"শীতার্তদের"_s,
                                u"Read also"_s,
                                u"চরের শিশুদের"_s}) {
        const qsizetype found = html.indexOf(part, last + 1);
        QVERIFY2(found > last, qPrintable(part));
        last = found;
    }
    QVERIFY(page(tests::sampleStory()).contains(u"<title>ব্রহ্মপুত্রের ভাঙন ঠেকাতে স্বেচ্ছাশ্রমে বাঁধ — দৈনিক নমুনা</title>"_s));
}

void StoryPageTest::nothingPointsToTheNetworkButLinks()
{
    StoredStory story = tests::sampleStory();
    story.article.html += u"<p><img src='http://evil.test/1.png' alt='এক \">'><img src=http://evil.test/2.png></p>"_s;
    for (const Style::Medium medium : {Style::Medium::Screen, Style::Medium::Print}) {
        const QString html = page(story, medium);
        QVERIFY(!html.contains(u"src=\"http"_s));
        QVERIFY(!html.contains(u"evil.test"_s));
        QVERIFY(html.contains(u"<span class=\"missing\">এক &quot;&gt;</span>"_s));
    }
}

void StoryPageTest::keptPicturesAndStoriesAreOurs()
{
    const QString html = page(tests::sampleStory());
    const QString boat = tests::samplePicture(1).value;
    QVERIFY(html.contains(u"<img src=\"khobor:picture/%1\" width=\"640\" height=\"360\" alt=\"নৌকা\">"_s.arg(boat)));
    QVERIFY(html.contains(u"<figure><span class=\"missing\">This picture is not kept.</span><figcaption>ভাঙনকবলিত"_s));
    QVERIFY(html.contains(u"<a href=\"khobor:story/41\">পানি বাড়ার খবর</a>"_s));
    QCOMPARE(html.count(u"<li><a href=\"khobor:story/41\">"_s), 1);
    QVERIFY(html.contains(u"khobor:open?url=https%3A%2F%2Fpaper.test%2Fnews%2F12%3Fa%3D1%26b%3D%25E0%25A7%25A8\""_s));
}

void StoryPageTest::printLinksToThePaper()
{
    const QString html = page(tests::sampleStory(), Style::Medium::Print);
    QVERIFY(!html.contains(u"khobor:story"_s));
    QVERIFY(!html.contains(u"khobor:open"_s));
    QVERIFY(!html.contains(u"Leave a comment"_s));
    QVERIFY(html.contains(u"<a href=\"https://paper.test/news/12?a=1&amp;b=%E0%A7%A8\">"_s));
}

void StoryPageTest::markupInPlainFieldsIsShownAsWritten()
{
    const QString hostile = u"\"><script>x</script></title></style><img src=x onerror=y>"_s;
    StoredStory story = tests::sampleStory();
    Article &article = story.article;
    article.title = article.dek = article.section = article.source = article.language = article.lead.caption = hostile;
    article.authors = {hostile};
    for (RelatedLink &link : article.related)
        link.title = hostile;
    article.comments = QUrl(u"javascript:alert(1)"_s);
    article.url = QUrl(u"data:text/html,x"_s);
    story.headline.url = {};
    const QString html = page(story);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<img src=x"_s));
    QVERIFY(!html.contains(u"javascript:"_s));
    QVERIFY(!html.contains(u"data:text"_s));
    QCOMPARE(html.count(u"</title>"_s), 1);
    QCOMPARE(html.count(u"</style>"_s), 1);
}

void StoryPageTest::tagThatNeverEndsSwallowsNothing()
{
    StoredStory story = tests::sampleStory();
    story.article.html = u"<p>এক</p><img src=\"http://evil.test/x"_s;
    QVERIFY(page(story).contains(u"<p>এক</p>&lt;img src=\"http://evil.test/x</div>"_s));
}

void StoryPageTest::storyWithoutTextSaysSo()
{
    StoredStory story = tests::sampleStory();
    story.article = {};
    const QString html = bodyOf(page(story));
    QVERIFY(html.contains(u"<h1>"_s + story.headline.title + u"</h1>"_s));
    QVERIFY(html.contains(u"<p class=\"thin\">The full story is not kept yet.</p>"_s));
    QVERIFY(html.contains(u"মঙ্গলবার, ২১ জানুয়ারি ২০২৫"_s));
    for (const QString &absent : {u"<figure"_s, u"<nav"_s, u"class=\"body\""_s, u"Source:"_s, u"Published"_s})
        QVERIFY2(!html.contains(absent), qPrintable(absent));
}

void StoryPageTest::fontNameCannotEndTheSheet()
{
    Style style;
    style.serif = u"x\"; } </style><script> {{{body}}} লিপি"_s;
    const QString sheet = exports::styleSheet(style);
    QVERIFY(!sheet.contains(u"</style"_s));
    QVERIFY(sheet.contains(u"--serif: \"x\\22 \\3b  \\7d  \\3c \\2f style"_s));
    const QString html = QString::fromUtf8(exports::storyPage(tests::sampleStory(), {tests::sampleOutlet(), {}}, style));
    QVERIFY(html.contains(u"<style>"_s + sheet + u"</style>"_s));
    QVERIFY(html.contains(exports::styleSource(sheet)));
}

void StoryPageTest::englishStoryHasEnglishDates()
{
    StoredStory story = tests::sampleStory();
    story.article.language = u"en"_s;
    const QString html = page(story);
    QVERIFY(html.contains(u"Tuesday, 21 January 2025"_s));
    QVERIFY(html.contains(u"The Daily Sample"_s));
    QVERIFY(html.startsWith(u"<!doctype html>\n<html lang=\"en\">"_s));
}

void StoryPageTest::hoursAgoAreTold()
{
    const StoredStory story = tests::sampleStory();
    const QDateTime later = story.article.published->addSecs(2 * 3600 + 60);
    QVERIFY(page(story, Style::Medium::Screen, later).contains(u"০৯:২১ এএম · ২ ঘণ্টা আগে</p>"_s));
    QVERIFY(page(story, Style::Medium::Print, later).contains(u"০৯:২১ এএম</p>"_s));
    const QDateTime muchLater = story.article.published->addDays(400);
    QVERIFY(page(story, Style::Medium::Screen, muchLater).contains(u"০৯:২১ এএম</p>"_s));
}

void StoryPageTest::timeInUtcIsReadInDhaka()
{
    StoredStory story = tests::sampleStory();
    story.article.published = QDateTime(QDate(2025, 1, 20), QTime(20, 30), QTimeZone::UTC);
    const QString html = page(story);
    QVERIFY(html.contains(u"মঙ্গলবার, ২১ জানুয়ারি ২০২৫"_s));
    QVERIFY(html.contains(u"Published: ২১ জানুয়ারি ২০২৫, ০২:৩০ এএম"_s));
}

void StoryPageTest::colorsContrast()
{
    for (const Style::Theme theme : {Style::Theme::Paper, Style::Theme::Sepia, Style::Theme::Night}) {
        const exports::Palette &colours = exports::palette(theme);
        for (const QLatin1StringView ink : {colours.text, colours.quiet, colours.accent}) {
            QCOMPARE_GE(contrast(ink, colours.background), 4.5);
            QCOMPARE_GE(contrast(ink, colours.panel), 4.5);
        }
    }
}

QTEST_GUILESS_MAIN(StoryPageTest)
#include "storypagetest.moc"
