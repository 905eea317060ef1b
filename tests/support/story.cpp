// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/story.h"

#include "core/json.h"

namespace khobor::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView body =
    uR"(<p>কুড়িগ্রামের চিলমারীতে ব্রহ্মপুত্রের ভাঙন ঠেকাতে স্থানীয় মানুষ নিজেদের উদ্যোগে বাঁধ দিতে শুরু করেছেন। মঙ্গলবার সকাল থেকে শতাধিক কৃষক, শিক্ষক ও শিক্ষার্থী বালুর বস্তা ফেলছেন। তাঁদের একজন, <strong>আব্দুল্লাহ আল-মামুন</strong>, বলেন, গত দুই সপ্তাহে নদী প্রায় ৩০০ মিটার এগিয়ে এসেছে।</p>
<p>উপজেলা নির্বাহী কর্মকর্তা জানান, জরুরি ভিত্তিতে জিও ব্যাগ ফেলার জন্য বরাদ্দ চাওয়া হয়েছে। “নতুন বরাদ্দ না এলেও কাজ বন্ধ থাকবে না,” বলেন তিনি। এর আগে <a href="https://paper.test/news/41">পানি বাড়ার খবর</a> দিয়েছিল বন্যা পূর্বাভাস ও সতর্কীকরণ কেন্দ্র।</p>
<figure><img src="https://img.paper.test/boat.png" alt="নৌকা" width="640" height="360"><figcaption>বালুর বস্তা নিয়ে তীরে ভিড়ছে নৌকা। ছবি: নমুনা</figcaption></figure>
<h2>ক্ষতি কত</h2>
<p>র‍্যাব ও ফায়ার সার্ভিসের সদস্যরাও উদ্ধারকাজে যোগ দিয়েছেন। ক্ষতিগ্রস্ত পরিবারগুলোর জন্য আশ্রয়কেন্দ্র খোলা হয়েছে; সেখানে বিশুদ্ধ পানি, শুকনো খাবার ও ঔষধপত্র দেওয়া হচ্ছে। দ্ব্যর্থহীন ভাষায় বাসিন্দারা বলছেন, স্থায়ী বাঁধই একমাত্র সমাধান।</p>
<blockquote><p>নদী আমাদের শত্রু নয়। কিন্তু প্রতিবছর একই দুর্ভোগ আর সহ্য হয় না—দৃষ্টান্তমূলক ব্যবস্থা চাই।</p></blockquote>
<table><thead><tr><th>ইউনিয়ন</th><th>পরিবার</th><th>ফসলি জমি (হেক্টর)</th></tr></thead><tbody><tr><td>রাণীগঞ্জ</td><td>১৪২</td><td>৩৮</td></tr><tr><td>অষ্টমীর চর</td><td>৯৭</td><td>৫১</td></tr></tbody></table>
<ul><li>আশ্রয়কেন্দ্র: ৪টি</li><li>চিকিৎসা দল: ২টি</li></ul>
<figure><img src="https://img.paper.test/map.png" alt="মানচিত্র"><figcaption>ভাঙনকবলিত এলাকার মানচিত্র</figcaption></figure>
<p>জেলা প্রশাসক বলেন, শুষ্ক মৌসুমে স্থায়ী কাজ শুরু হবে। The project is worth Tk 12.5 crore, officials said.</p>)";

Article sampleArticle()
{
    Article article;
    article.url = QUrl(u"https://paper.test/news/42"_s);
    article.title = u"ব্রহ্মপুত্রের ভাঙন ঠেকাতে স্বেচ্ছাশ্রমে বাঁধ"_s;
    article.dek = u"দুই সপ্তাহে ৩০০ মিটার এগিয়েছে নদী; আশ্রয়হীন দুই শতাধিক পরিবার"_s;
    article.authors = {u"নিজস্ব প্রতিবেদক, কুড়িগ্রাম"_s};
    article.published = timeFromIso(u"2025-01-21T09:21:00+06:00"_s);
    article.modified = timeFromIso(u"2025-01-21T11:05:00+06:00"_s);
    article.section = u"সারাদেশ"_s;
    article.source = u"বাসস"_s;
    article.language = u"bn"_s;
    article.lead = {QUrl(u"https://img.paper.test/lead.png"_s), u"ব্রহ্মপুত্রের তীরে বাঁধ দিচ্ছেন এলাকাবাসী। ছবি: নমুনা"_s};
    article.html = body.toString();
    article.pictures = {{QUrl(u"https://img.paper.test/boat.png"_s), u"নৌকা"_s},
                        {QUrl(u"https://img.paper.test/map.png"_s), u"মানচিত্র"_s}};
    article.comments = QUrl(u"https://paper.test/news/42#comments"_s);
    return article;
}

QList<RelatedLink> sampleLinks()
{
    const QUrl picture(u"https://img.paper.test/thumb.png"_s);
    using enum RelatedGroup;
    return {{QUrl(u"https://paper.test/news/41"_s), u"উত্তরাঞ্চলের নদ-নদীর পানি আরও বাড়তে পারে"_s, picture, MoreInSection},
            {QUrl(u"https://paper.test/news/40"_s), u"সড়ক দুর্ঘটনায় মোটরসাইকেল আরোহী নিহত"_s, picture, MoreInSection},
            {QUrl(u"https://paper.test/news/39"_s), u"শীতার্তদের মাঝে কম্বল বিতরণ"_s, {}, MoreInSection},
            {QUrl(u"https://paper.test/news/12?a=1&b=২"_s), u"স্থায়ী বাঁধের প্রকল্প একনেকে"_s, picture, ReadAlso},
            {QUrl(u"https://paper.test/news/11"_s), u"চরের শিশুদের স্কুল এখন নৌকায়"_s, {}, InText}};
}

} // namespace

Outlet sampleOutlet()
{
    const SectionId section{u"sample/country"_s};
    return {OutletId{u"sample"_s},
            {u"দৈনিক নমুনা"_s, u"The Daily Sample"_s},
            QUrl(u"https://paper.test/"_s),
            u"bn"_s,
            {{section, {u"সারাদেশ"_s, u"Country"_s}, Topic::Country, {}}}};
}

StoredStory sampleStory()
{
    StoredStory story;
    story.article = sampleArticle();
    story.article.related = sampleLinks();
    story.headline.id = ArticleId{42};
    story.headline.outlet = OutletId{u"sample"_s};
    story.headline.section = SectionId{u"sample/country"_s};
    story.headline.title = story.article.title;
    story.headline.time = *story.article.published;
    story.pictures = {{story.article.lead.url, samplePicture(0)},
                      {QUrl(u"https://img.paper.test/boat.png"_s), samplePicture(1)},
                      {QUrl(u"https://img.paper.test/thumb.png"_s), samplePicture(2)}};
    story.related = {{QUrl(u"https://paper.test/news/41"_s), ArticleId{41}}};
    return story;
}

PictureId samplePicture(int n)
{
    return {QString(64, QChar(u'0' + n))};
}

} // namespace khobor::tests
