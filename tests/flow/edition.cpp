// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/edition.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QPainter>

#include <array>

namespace khobor::tests {

using namespace Qt::StringLiterals;

namespace {

struct Story {
    int hours; // before now
    int outlet;
    int section;
    const char16_t *title;
    const char16_t *dek;
};

constexpr std::array stories{
    Story{0, 0, 0, u"বর্ষার আগেই খাল পরিষ্কারের কাজ শেষ করতে চায় নগর কর্তৃপক্ষ, এলাকাবাসী বলছেন গতি আরও বাড়াতে হবে",
          u"ছয়টি ওয়ার্ডে একসঙ্গে কাজ চলছে"},
    Story{2, 0, 1, u"প্রীতি ম্যাচে গোলশূন্য ড্র", u"দ্বিতীয়ার্ধে দুই দলই সুযোগ নষ্ট করেছে"},
    Story{3, 1, 0, u"নদীর চরে নতুন স্কুলঘর", u"শিক্ষার্থীদের আর নৌকায় দূরের গ্রামে যেতে হবে না"},
    Story{5, 1, 1, u"উপকূলে লবণসহিষ্ণু ধানের ফলন ভালো, কৃষকের মুখে হাসি", u""},
    Story{6, 0, 0, u"ঊর্ধ্ব ক্ষ্ম্যূঁ ষ্ট্র্যু ন্দ্রৈৌঁ স্ক্রূ জ্জ্বু র্দ্ধ্বীঁ: যুক্তবর্ণের স্তূপে স্তূপে পরীক্ষা, ট্টৃ ঙ্ক্ষু হ্ণৃ ত্ত্বৃ", u"অক্ষরের উচ্চতা"},
    Story{9, 0, 1, u"কিশোর দাবায় জেলা পর্যায়ের বাছাই শুরু", u"অংশ নিচ্ছে ১২০ জন"},
    Story{12, 1, 0, u"গ্রন্থাগারে সন্ধ্যার পাঠচক্রে ভিড় বাড়ছে", u""},
    Story{20, 0, 0, u"পুরোনো বটগাছ বাঁচাতে রাস্তার নকশা বদল", u"প্রকৌশলীরা বলছেন বাড়তি খরচ সামান্য"},
    Story{26, 1, 1, u"How a village library went solar", u"A letter in English from the hills"},
    Story{30, 0, 1, u"সাঁতারে নতুন মুখ, লক্ষ্য আঞ্চলিক আসর", u""},
    Story{49, 1, 0, u"হাটে হাটে শীতের সবজি, দাম কমার আভাস", u"সরবরাহ বেড়েছে বলে জানালেন বিক্রেতারা"},
    Story{72, 0, 0, u"পাহাড়ি ঝিরিতে জল ফেরাতে গাছ লাগাচ্ছেন তরুণেরা", u""},
    Story{140, 1, 1, u"ধান কাটার যন্ত্র ভাগাভাগি করে চালাচ্ছে সমবায়", u"খরচ নেমেছে প্রায় অর্ধেকে"},
    Story{400, 0, 0, u"মেলার মাঠে বইয়ের গাড়ি", u""},
};

Section section(const QString &id, const Name &name, Topic topic)
{
    return {SectionId{id}, name, topic, {}};
}

QString textOf(const Story &story)
{
    return u"%1 নিয়ে এলাকায় আলোচনা চলছে।\nস্থানীয় বাসিন্দারা বলছেন, কাজটি সময়মতো শেষ হলে অনেকের দুর্ভোগ কমবে।\n"
           u"আগামী সপ্তাহে আবার বৈঠক হবে বলে জানিয়েছেন উদ্যোক্তারা।"_s.arg(QString::fromUtf16(story.title));
}

QByteArray painting(int hue)
{
    QImage image(320, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 200);
    sky.setColorAt(0, QColor::fromHsv(hue, 60, 235));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 120, 170));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor::fromHsv((hue + 180) % 360, 90, 200));
    painter.drawEllipse(QPoint(160, 90), 50, 50);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool keepPaintings(store::Library &library, const QList<Arrival> &arrivals)
{
    for (qsizetype i = 0; i < arrivals.size(); i += 2) {
        const QUrl url = arrivals.at(i).item.picture;
        if (!library.keepPicture(url, painting(static_cast<int>(i) * 25), "image/png"_ba).result())
            return false;
    }
    return true;
}

} // namespace

QList<Outlet> editionOutlets()
{
    return {{OutletId{u"prantik"_s},
             {u"দৈনিক প্রান্তিক"_s, u"Prantik Daily"_s},
             QUrl(u"https://prantik.test/"_s),
             u"bn"_s,
             {section(u"prantik/national"_s, {u"জাতীয়"_s, u"National"_s}, Topic::National),
              section(u"prantik/sports"_s, {u"খেলা"_s, u"Sports"_s}, Topic::Sports)}},
            {OutletId{u"nodi"_s},
             {u"নদীর খবর"_s, u"River News"_s},
             QUrl(u"https://nodi.test/"_s),
             u"bn"_s,
             {section(u"nodi/bangladesh"_s, {u"বাংলাদেশ"_s, u"Bangladesh"_s}, Topic::National),
              section(u"nodi/country"_s, {u"গ্রামগঞ্জ"_s, u"Countryside"_s}, Topic::Country)}}};
}

QList<Arrival> edition(const QDateTime &now)
{
    const QList<Outlet> outlets = editionOutlets();
    QList<Arrival> arrivals;
    for (size_t i = 0; i < stories.size(); ++i) {
        const Story &story = stories.at(i);
        const Outlet &outlet = outlets.at(story.outlet);
        const Section &place = outlet.sections.at(story.section);
        Article article;
        article.url = outlet.home.resolved(QUrl(u"story/%1"_s.arg(i + 1)));
        article.title = QString::fromUtf16(story.title);
        article.dek = QString::fromUtf16(story.dek);
        article.published = now.addSecs(-3600 * story.hours - 60);
        article.text = textOf(story);
        article.html = u"<p>"_s + article.text.replace(u'\n', u"</p><p>"_s) + u"</p>"_s;
        article.text = textOf(story);
        article.lead.url = outlet.home.resolved(QUrl(u"picture/%1.png"_s.arg(i + 1)));
        Arrival arrival{outlet.id, place.id, place.topic, {}, article};
        arrival.item.url = article.url;
        arrival.item.title = article.title;
        arrival.item.published = article.published;
        arrival.item.picture = article.lead.url;
        arrivals.append(arrival);
    }
    return arrivals;
}

bool keepEdition(store::Library &library, const QDateTime &now)
{
    const QList<Arrival> arrivals = edition(now);
    if (!keepPaintings(library, arrivals))
        return false;
    const Result<Changes> kept = library.keep(arrivals).result();
    if (!kept || kept->added.size() != arrivals.size())
        return false;
    return library.setRead({kept->added.at(1)}, true).result() && library.setSaved({kept->added.at(2)}, true).result();
}

} // namespace khobor::tests
