// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "core/outlet.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articleSurvivesTheRoundTrip();
    void itemSurvivesTheRoundTrip();
    void absentKeysOfAnItemAreAbsent();
    void timesKeepTheirOffset();
    void topicsHaveDistinctKeys();
};

void JsonTest::articleSurvivesTheRoundTrip()
{
    Article article;
    article.url = QUrl(u"https://paper.test/খবর/1?a=b%20c"_s);
    article.title = u"শিরোনাম “উদ্ধৃতি”"_s;
    article.dek = u"উপশিরোনাম"_s;
    article.authors = {u"অনলাইন ডেস্ক"_s, u"রহিমা"_s};
    article.published = timeFromIso(u"2023-09-01T21:21:00+06:00"_s);
    article.modified = timeFromIso(u"2023-09-02T00:01:00+06:00"_s);
    article.section = u"আন্তর্জাতিক"_s;
    article.source = u"রয়টার্স"_s;
    article.language = u"bn"_s;
    article.lead = {QUrl(u"https://paper.test/1.jpg"_s), u"ছবি"_s};
    article.text = u"এক\nদুই"_s;
    article.html = u"<p>এক</p><p>দুই</p>"_s;
    article.pictures = {{QUrl(u"https://paper.test/2.jpg"_s), u"দ্বিতীয়"_s}};
    article.related = {
        {QUrl(u"https://paper.test/2"_s), u"আরেক"_s, {}, RelatedGroup::MoreInSection},
        {QUrl(u"https://paper.test/3"_s), u"তৃতীয়"_s, QUrl(u"https://paper.test/3.jpg"_s), RelatedGroup::InText}};
    article.comments = QUrl(u"https://paper.test/1#comments"_s);
    article.nextPage = QUrl(u"https://paper.test/1?page=2"_s);
    QCOMPARE(articleFromJson(toJson(article)), article);
    QCOMPARE(articleFromJson({}), Article());
}

void JsonTest::itemSurvivesTheRoundTrip()
{
    Item item;
    item.url = QUrl(u"https://paper.test/1"_s);
    item.guid = u"tag:1"_s;
    item.title = u"শিরোনাম"_s;
    item.summaryHtml = u"<b>সার</b>"_s;
    item.contentHtml = u"<p>সব</p>"_s;
    item.authors = {u"ক, খ"_s, u"গ"_s};
    item.published = timeFromIso(u"2025-01-21T09:00:00Z"_s);
    item.tags = {u"খেলা"_s};
    item.enclosures = {{QUrl(u"https://paper.test/1.mp3"_s), u"audio/mpeg"_s, 12},
                       {QUrl(u"https://paper.test/2.mp3"_s), {}, -1}};
    QCOMPARE(itemFromJson(toJson(item)), item);
}

void JsonTest::absentKeysOfAnItemAreAbsent()
{
    QCOMPARE(toJson(Item()), QJsonObject());
}

void JsonTest::timesKeepTheirOffset()
{
    QCOMPARE(isoTime(timeFromIso(u"2023-09-01T21:21:00+06:00"_s)), u"2023-09-01T21:21:00+06:00"_s);
    QVERIFY(!timeFromIso(u"undefined"_s));
}

void JsonTest::topicsHaveDistinctKeys()
{
    QSet<QString> keys;
    for (const Topic topic : allTopics()) {
        keys.insert(topicKey(topic));
        QCOMPARE(topicFromKey(topicKey(topic)), topic);
    }
    QCOMPARE(keys.size(), allTopics().size());
    QCOMPARE(topicFromKey(u"no such topic"), Topic::Other);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
