// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/alike.h"
#include "unit/store/room.h"

using namespace khobor;

namespace {

/// The reports that the pairs are made of: an agency's text, and the same as papers print it. Reports of one subject are
/// about one thing, and those with the same source are one report.
struct Report {
    QString subject;
    QString source;
    QString text;
};

const QString bridge =
    u"নদীর ওপর নতুন সেতুটি আজ সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে। সেতু বিভাগ জানায়, তিন বছর ধরে চলা নির্মাণকাজে ব্যয় হয়েছে "
    u"চারশ কোটি টাকা। "
    "উদ্বোধনের পর প্রথম ঘণ্টায় দুই হাজারের বেশি গাড়ি সেতু পার হয়। স্থানীয় ব্যবসায়ীরা বলছেন, ফেরির অপেক্ষা ফুরানোয় জেলার সবজি এখন দিনে দিনে শহরে পৌঁছাবে।"_s;
const QString flood =
    u"টানা চার দিনের বৃষ্টিতে জেলার তিন উপজেলার নিচু এলাকা প্লাবিত হয়েছে। পানিবন্দী হয়ে পড়েছে প্রায় ত্রিশ হাজার মানুষ। জেলা প্রশাসন "
    u"চল্লিশটি আশ্রয়কেন্দ্র খুলেছে। "
    "পানি উন্নয়ন বোর্ড বলছে, আগামী দুই দিনে নদীর পানি বিপৎসীমার নিচে নামতে পারে। কৃষকেরা আমন ধানের বীজতলা নিয়ে চিন্তায় আছেন।"_s;
const QString match = u"শেষ ওভারের নাটকীয়তায় তিন রানে জিতেছে স্বাগতিক দল। টস জিতে ব্যাট করতে নেমে তারা তোলে একশ আটষট্টি রান। "
                      u"জবাবে সফরকারীরা শেষ বলে ছক্কা চাইলেও পায় দুই রান। "
                      "ম্যাচসেরা হয়েছেন বাঁহাতি স্পিনার, যিনি চার ওভারে মাত্র উনিশ রান দিয়ে তিন উইকেট নেন।"_s;
const QString flood2 = u"বন্যার পানি নামতে শুরু করলেও দুর্ভোগ কমেনি উত্তরের চরের মানুষের। আশ্রয়কেন্দ্র থেকে ফিরে অনেকে দেখছেন ঘরের "
                       u"বেড়া নেই। স্বাস্থ্য বিভাগ বলছে, ডায়রিয়া ঠেকাতে "
                       "বিশুদ্ধ পানির বড়ি বিলি করা হচ্ছে। নদীর পাড়ে বাঁধ মেরামতের কাজ শুরু করেছে পানি উন্নয়ন বোর্ড।"_s;
const QString match2 = u"সিরিজের দ্বিতীয় ম্যাচেও জয় পেয়েছে স্বাগতিক দল। এবার ব্যবধান ছয় উইকেটের। অধিনায়ক অপরাজিত থাকেন বাহাত্তর "
                       u"রানে। সফরকারীদের ইনিংস গুটিয়ে যায় একশ চল্লিশ রানে, "
                       "পেসাররা নেন সাত উইকেট। শেষ ম্যাচ শুক্রবার।"_s;

QString edited(QString text)
{
    return text.replace(u"জানায়"_s, u"জানিয়েছে"_s)
        .replace(u"প্রায় "_s, QString())
        .replace(u"বলছে,"_s, u"জানিয়েছে,"_s)
        .replace(u"আজ সকালে"_s, u"সোমবার সকালে"_s)
        .replace(u"মাত্র "_s, QString());
}

QList<Report> reports()
{
    QList<Report> all;
    for (const auto &[subject, source, text] :
         {std::tuple(u"bridge"_s, u"bridge"_s, bridge), std::tuple(u"flood"_s, u"flood"_s, flood),
          std::tuple(u"match"_s, u"match"_s, match), std::tuple(u"flood"_s, u"flood2"_s, flood2),
          std::tuple(u"match"_s, u"match2"_s, match2)}) {
        const qsizetype firstHalf = text.indexOf(u'।', text.size() / 2) + 1;
        all.append({subject, source, text});
        all.append({subject, source, edited(text)});
        all.append({subject, source, text.first(firstHalf)});
        all.append({subject, source, u"নিজস্ব প্রতিবেদক জানান। "_s + edited(text) + u" এ নিয়ে মঙ্গলবার সভা ডাকা হয়েছে।"_s});
    }
    return all;
}

} // namespace

class AlikeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelledPairsAreToldApart();
    void sameAndRelatedAreFound();
};

void AlikeTest::labelledPairsAreToldApart()
{
    const QList<Report> all = reports();
    int right = 0, wrong = 0, missed = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const bool isOne =
                store::containment(store::likenessOf(all[i].text), store::likenessOf(all[j].text)) >= store::oneStory;
            const bool isMeant = all[i].source == all[j].source;
            right += isOne && isMeant ? 1 : 0;
            wrong += isOne && !isMeant ? 1 : 0;
            missed += !isOne && isMeant ? 1 : 0;
        }
    }
    qInfo("precision %.3f, recall %.3f of %d pairs", right / double(right + wrong), right / double(right + missed),
          right + missed);
    QVERIFY(right >= 0.95 * (right + wrong));
    QVERIFY(right >= 0.9 * (right + missed));
}

void AlikeTest::sameAndRelatedAreFound()
{
    Room room;
    const auto put = [&](int number, const QString &title, const QString &text, const QString &section) {
        return got(room->keep({arrival(article(number, title, text), section)})).added.value(0);
    };
    const ArticleId first = put(1, u"টানা বৃষ্টিতে তিন উপজেলা প্লাবিত"_s, flood, u"one/national"_s);
    const ArticleId again = put(2, u"তিন উপজেলায় পানিবন্দী মানুষ"_s, edited(flood), u"two/national"_s);
    const ArticleId later = put(3, u"পানি নামছে, কমেনি দুর্ভোগ"_s, flood2, u"one/national"_s);
    const ArticleId sport = put(4, u"তিন রানে জয়"_s, match, u"one/sports"_s);
    put(5, u"নতুন সেতু খুলল"_s, bridge, u"two/national"_s);
    for (int i = 6; i < 40; ++i)
        put(i, u"অন্য খবর %1"_s.arg(i), u"আজকের বাজারদর ও আবহাওয়ার সংক্ষিপ্ত সংবাদ %1"_s.arg(i), u"two/national"_s);
    const store::Alike alike = got(room->alike(first));
    QCOMPARE(alike.same, QList{again});
    QCOMPARE(alike.related.value(0), later);
    QVERIFY(!alike.related.contains(sport));
    QCOMPARE(failed(room->alike(ArticleId{999})), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(AlikeTest)
#include "aliketest.moc"
