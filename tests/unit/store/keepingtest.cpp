// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/store/room.h"

#include <QSignalSpy>

using namespace khobor;

class KeepingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storyComesBackWhole();
    void listIsKeptWithoutItsPage();
    void addressInOtherClothesIsTheSameStory_data();
    void addressInOtherClothesIsTheSameStory();
    void otherAddressIsAnotherStory_data();
    void otherAddressIsAnotherStory();
    void guidIsTheSameStoryWithinItsOutlet();
    void guidOfAllEntriesIsWorthless();
    void canonicalLinkToTheSectionMergesNothing();
    void canonicalLinkJoinsTwoKeptStories();
    void fullerVersionReplacesThinner();
    void laterVersionReplacesEarlier();
    void thinnerVersionOnlyFillsGaps();
    void sameArrivalChangesNothing();
    void storyStandsInSeveralSections();
    void latestGivesWayToTheStorysOwnSection();
    void nothingToNameItByIsPassedOver();
    void futureDateDoesNotStayOnTop();
    void timeOfArrivalStays();
    void changedTellsOfEachCommit();
    void addressesWithFullText();
    void removedOutletLeavesWhatIsCherished();
    void addedOutletsSurvive();
    void sourceStateComesBack();
    void nulAndBrokenSurrogatesDoNoHarm();
};

void KeepingTest::storyComesBackWhole()
{
    Room room;
    Article whole = article(1, u"শিরোনাম “উদ্ধৃতি”"_s, u"এক\nদুই"_s);
    whole.dek = u"উপশিরোনাম"_s;
    whole.authors = {u"অনলাইন ডেস্ক"_s};
    whole.modified = minute(5);
    whole.section = u"জাতীয়"_s;
    whole.source = u"বাসস"_s;
    whole.language = u"bn"_s;
    whole.lead = {QUrl(u"https://paper.test/1.jpg"_s), u"ছবি"_s};
    whole.pictures = {{QUrl(u"https://paper.test/2.jpg"_s), {}}};
    whole.related = {{QUrl(u"https://m.paper.test/news/2/"_s), u"আরেক"_s, {}, RelatedGroup::InText}};
    const ArticleId other = got(room->keep({arrival(item(2))})).added.value(0);
    const ArticleId id = got(room->keep({arrival(whole)})).added.value(0);
    const PictureId picture = got(room->keepPicture(whole.pictures[0].url, "jpeg", "image/jpeg"));

    const StoredStory story = got(room->story(id));
    QCOMPARE(story.article, whole);
    QCOMPARE(story.note, QString());
    QCOMPARE(story.pictures, (QHash<QUrl, PictureId>{{whole.pictures[0].url, picture}}));
    QCOMPARE(story.related, (QHash<QUrl, ArticleId>{{whole.related[0].url, other}}));
    const Headline &line = story.headline;
    QCOMPARE(line.id, id);
    QCOMPARE(line.outlet.value, u"paper"_s);
    QCOMPARE(line.section.value, u"paper/national"_s);
    QCOMPARE(line.topic, Topic::National);
    QCOMPARE(line.url, whole.url);
    QCOMPARE(line.title, whole.title);
    QCOMPARE(line.dek, whole.dek);
    QCOMPARE(line.time.toString(Qt::ISODate), u"2026-06-01T06:01:00+06:00"_s);
    QVERIFY(line.picture.isNull());
    QVERIFY(line.hasText && !line.isRead && !line.isSaved && !line.hasNote);
    QCOMPARE(failed(room->story({77})), ErrorKind::NotFound);
}

void KeepingTest::listIsKeptWithoutItsPage()
{
    Room room;
    Item said = item(1);
    said.summaryHtml = u"<p>এক <b>দুই</b></p>"_s;
    said.picture = QUrl(u"https://paper.test/1.jpg"_s);
    const ArticleId id = got(room->keep({arrival(said)})).added.value(0);
    const StoredStory story = got(room->story(id));
    QVERIFY(!story.headline.hasText);
    QCOMPARE(story.headline.dek, u"এক দুই"_s);
    QCOMPARE(story.article.lead.url, said.picture);
}

void KeepingTest::addressInOtherClothesIsTheSameStory_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("scheme") << u"http://paper.test/a/1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("www") << u"https://www.paper.test/a/1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("mobile") << u"https://m.paper.test/a/1"_s << u"https://www.paper.test/a/1"_s;
    QTest::newRow("slash") << u"https://paper.test/a/1/"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("amp path") << u"https://paper.test/a/1/amp"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("amp folder") << u"https://paper.test/amp/a/1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("amp query") << u"https://paper.test/a/1?amp=1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("amp host") << u"https://amp.paper.test/a/1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("tracking") << u"https://paper.test/a/1?utm_source=x&fbclid=y"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("fragment") << u"https://paper.test/a/1#top"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("host case") << u"https://Paper.Test/a/1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("encoding") << u"https://paper.test/খবর/1"_s << u"https://paper.test/%E0%A6%96%E0%A6%AC%E0%A6%B0/1"_s;
}

void KeepingTest::addressInOtherClothesIsTheSameStory()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Room room;
    Item one = item(1), two = item(1);
    one.url = QUrl(first);
    two.url = QUrl(second);
    const ArticleId id = got(room->keep({arrival(one)})).added.value(0);
    const Changes again = got(room->keep({arrival(two)}));
    QVERIFY(again.added.isEmpty());
    QCOMPARE(got(room->find(QUrl(second))), id);
    QCOMPARE(got(room->find(QUrl(first))), id);
}

void KeepingTest::otherAddressIsAnotherStory_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("number") << u"https://paper.test/a/1"_s << u"https://paper.test/a/2"_s;
    QTest::newRow("query") << u"https://paper.test/a?id=1"_s << u"https://paper.test/a?id=2"_s;
    QTest::newRow("path case") << u"https://paper.test/a/X"_s << u"https://paper.test/a/x"_s;
    QTest::newRow("host") << u"https://bangla.paper.test/a/1"_s << u"https://paper.test/a/1"_s;
    QTest::newRow("port") << u"https://paper.test:8080/a/1"_s << u"https://paper.test/a/1"_s;
}

void KeepingTest::otherAddressIsAnotherStory()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Room room;
    Item one = item(1), two = item(1);
    one.url = QUrl(first);
    two.url = QUrl(second);
    QCOMPARE(got(room->keep({arrival(one), arrival(two)})).added.size(), 2);
    QVERIFY(got(room->find(QUrl(u"https://elsewhere.test/"_s))).isNull());
}

void KeepingTest::guidIsTheSameStoryWithinItsOutlet()
{
    Room room;
    Item one = item(1), moved = item(2, u"নতুন শিরোনাম"_s);
    one.guid = moved.guid = u"tag:paper.test,1"_s;
    const ArticleId id = got(room->keep({arrival(one)})).added.value(0);
    QCOMPARE(got(room->keep({arrival(moved)})).updated, QList{id});
    QCOMPARE(got(room->find(moved.url)), id);
    Item foreign = item(3);
    foreign.guid = one.guid;
    QCOMPARE(got(room->keep({arrival(foreign, u"rival/national"_s)})).added.size(), 1);
}

void KeepingTest::guidOfAllEntriesIsWorthless()
{
    Room room;
    QList<Arrival> arrivals;
    for (int i = 0; i < 3; ++i) {
        Item same = item(i);
        same.guid = u"0"_s;
        arrivals.append(arrival(same));
    }
    QCOMPARE(got(room->keep(arrivals)).added.size(), 3);
    QVERIFY(got(room->keep(arrivals)).added.isEmpty());
}

void KeepingTest::canonicalLinkToTheSectionMergesNothing()
{
    Room room;
    QList<Arrival> arrivals;
    for (int i = 0; i < 3; ++i) {
        Arrival each = arrival(item(i, u"শিরোনাম %1"_s.arg(i)));
        each.article = article(i, each.item.title, u"কথা"_s);
        each.article->url = QUrl(i == 0 ? u"https://paper.test/"_s : u"https://paper.test/national"_s);
        arrivals.append(each);
    }
    QCOMPARE(got(room->keep(arrivals)).added.size(), 3);
    QCOMPARE(room.titles(), (QStringList{u"শিরোনাম 2"_s, u"শিরোনাম 1"_s, u"শিরোনাম 0"_s}));
}

void KeepingTest::canonicalLinkJoinsTwoKeptStories()
{
    Room room;
    Item shortAddress = item(9);
    shortAddress.url = QUrl(u"https://paper.test/s/abc"_s);
    const QList<ArticleId> added =
        got(room->keep({arrival(item(1)), arrival(shortAddress, u"paper/latest"_s, Topic::Latest)})).added;
    QCOMPARE(added.size(), 2);
    got(room->setNote(added[0], u"টীকা"_s));
    got(room->setSaved({added[1]}, true));

    Arrival page = arrival(shortAddress, u"paper/latest"_s, Topic::Latest);
    page.article = article(1, shortAddress.title, u"পুরো খবর"_s);
    const Changes changes = got(room->keep({page}));
    QCOMPARE(changes.removed, QList{added[0]});
    const StoredStory story = got(room->story(added[1]));
    QCOMPARE(story.note, u"টীকা"_s);
    QVERIFY(story.headline.isSaved && story.headline.hasNote && story.headline.hasText);
    QCOMPARE(got(room->find(item(1).url)), added[1]);
    Selection national;
    national.section = SectionId{u"paper/national"_s};
    QCOMPARE(room.titles(national).size(), 1);
    QCOMPARE(room.search(u"শিরোনাম"_s).size(), 1);
}

void KeepingTest::fullerVersionReplacesThinner()
{
    Room room;
    const ArticleId id = got(room->keep({arrival(item(1))})).added.value(0);
    got(room->setRead({id}, true));
    Arrival page = arrival(item(1));
    page.article = article(1, u"শিরোনাম, পুরো"_s, u"দুই"_s);
    QCOMPARE(got(room->keep({page})).updated, QList{id});
    page.article = article(1, u"শিরোনাম, পুরো"_s, u"দুই তিন"_s);
    QCOMPARE(got(room->keep({page})).updated, QList{id});
    const StoredStory story = got(room->story(id));
    QCOMPARE(story.article.text, u"দুই তিন"_s);
    QVERIFY(story.headline.isRead);
    QCOMPARE(room.search(u"তিন"_s), QStringList{u"শিরোনাম, পুরো"_s});
}

void KeepingTest::laterVersionReplacesEarlier()
{
    Room room;
    Article first = article(1, u"প্রথম"_s, u"অনেক কথা এখানে"_s);
    first.modified = minute(10);
    Article second = article(1, u"সংশোধিত"_s, u"কম কথা"_s);
    second.modified = minute(20);
    const ArticleId id = got(room->keep({arrival(first)})).added.value(0);
    got(room->keep({arrival(second)}));
    QCOMPARE(got(room->story(id)).article.title, u"সংশোধিত"_s);
    got(room->keep({arrival(first)}));
    QCOMPARE(got(room->story(id)).article.title, u"সংশোধিত"_s);
}

void KeepingTest::thinnerVersionOnlyFillsGaps()
{
    Room room;
    const ArticleId id = got(room->keep({arrival(article(1, u"পুরো"_s, u"সব কথা"_s))})).added.value(0);
    Item said = item(1, u"পুরো…"_s);
    said.summaryHtml = u"সার"_s;
    QCOMPARE(got(room->keep({arrival(said)})).updated, QList{id});
    const StoredStory story = got(room->story(id));
    QCOMPARE(story.article.title, u"পুরো"_s);
    QCOMPARE(story.article.dek, u"সার"_s);
    QCOMPARE(story.article.text, u"সব কথা"_s);
}

void KeepingTest::sameArrivalChangesNothing()
{
    Room room;
    const QList<Arrival> arrivals{arrival(item(1)), arrival(article(2, u"দুই"_s, u"কথা"_s))};
    QCOMPARE(got(room->keep(arrivals)).added.size(), 2);
    const Changes again = got(room->keep(arrivals));
    QVERIFY(again.added.isEmpty() && again.updated.isEmpty() && again.removed.isEmpty());
}

void KeepingTest::storyStandsInSeveralSections()
{
    Room room;
    const ArticleId id = got(room->keep({arrival(item(1))})).added.value(0);
    QCOMPARE(got(room->keep({arrival(item(1), u"paper/sports"_s, Topic::Sports)})).updated, QList{id});
    for (const QString &section : {u"paper/national"_s, u"paper/sports"_s}) {
        Selection selection;
        selection.section = SectionId{section};
        QCOMPARE(room.titles(selection).size(), 1);
    }
    QCOMPARE(room.titles().size(), 1);
    const Counts counts = got(room->unreadCounts());
    QCOMPARE(counts.all, 1);
    QCOMPARE(counts.outlets, (QHash<OutletId, int>{{{u"paper"_s}, 1}}));
    QCOMPARE(counts.sections, (QHash<SectionId, int>{{{u"paper/national"_s}, 1}, {{u"paper/sports"_s}, 1}}));
    QCOMPARE(counts.topics, (QHash<Topic, int>{{Topic::National, 1}, {Topic::Sports, 1}}));
}

void KeepingTest::latestGivesWayToTheStorysOwnSection()
{
    Room room;
    const ArticleId id = got(room->keep({arrival(item(1), u"paper/latest"_s, Topic::Latest)})).added.value(0);
    got(room->keep({arrival(item(1), u"paper/sports"_s, Topic::Sports)}));
    got(room->keep({arrival(item(1), u"paper/latest"_s, Topic::Latest)}));
    const QList<Headline> lines = got(room->headlinesById({id}));
    QCOMPARE(lines.value(0).section.value, u"paper/sports"_s);
    QCOMPARE(lines.value(0).topic, Topic::Sports);
}

void KeepingTest::nothingToNameItByIsPassedOver()
{
    Room room;
    Item nameless = item(1);
    nameless.url = QUrl();
    Item script = item(2);
    script.url = QUrl(u"javascript:alert(1)"_s);
    QCOMPARE(got(room->keep({arrival(nameless), arrival(script), arrival(item(3))})).added.size(), 1);
}

void KeepingTest::futureDateDoesNotStayOnTop()
{
    Room room;
    Item dated = item(1);
    dated.published = room.now.addYears(50);
    const ArticleId id = got(room->keep({arrival(dated)})).added.value(0);
    QCOMPARE(got(room->headlinesById({id})).value(0).time, room.now);
}

void KeepingTest::timeOfArrivalStays()
{
    Room room;
    Item undated = item(1);
    undated.published.reset();
    const QDateTime came = room.now;
    const ArticleId id = got(room->keep({arrival(undated)})).added.value(0);
    room.now = room.now.addDays(1);
    undated.title = u"অন্য শিরোনাম"_s;
    got(room->keep({arrival(undated)}));
    QCOMPARE(got(room->headlinesById({id})).value(0).time, came);
    got(room->keep({arrival(item(1))}));
    QCOMPARE(got(room->headlinesById({id})).value(0).time, minute(1));
}

void KeepingTest::changedTellsOfEachCommit()
{
    Room room;
    QSignalSpy spy(room.library.get(), &store::Library::changed);
    Item said = item(1);
    said.picture = QUrl(u"https://paper.test/1.jpg"_s);
    const Changes kept = got(room->keep({arrival(said)}));
    got(room->keep({arrival(said)}));
    got(room->setRead(kept.added, true));
    got(room->setRead(kept.added, true));
    got(room->keepPicture(said.picture, "x", "image/png"));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 3);
    QCOMPARE(spy[0][0].value<Changes>().added, kept.added);
    QCOMPARE(spy[1][0].value<Changes>().updated, kept.added);
    QCOMPARE(spy[2][0].value<Changes>().updated, kept.added);
}

void KeepingTest::addressesWithFullText()
{
    Room room;
    got(room->keep({arrival(item(1)), arrival(article(2, u"দুই"_s, u"কথা"_s))}));
    const QUrl inOtherClothes(u"http://www.paper.test/news/2/?utm_source=x"_s);
    QCOMPARE(got(room->kept({item(1).url, inOtherClothes, item(3).url})), QList{inOtherClothes});
}

void KeepingTest::removedOutletLeavesWhatIsCherished()
{
    Room room;
    const QList<ArticleId> added =
        got(room->keep({arrival(item(1, u"এক"_s)), arrival(item(2, u"দুই"_s)), arrival(item(3, u"তিন"_s), u"rival/a"_s)}))
            .added;
    got(room->setSaved({added[0]}, true));
    room->removeOutlet({u"paper"_s}).waitForFinished();
    QCOMPARE(room.titles(), (QStringList{u"তিন"_s, u"এক"_s}));
    QCOMPARE(room.search(u"দুই"_s), QStringList());
}

void KeepingTest::addedOutletsSurvive()
{
    Room room;
    const Outlet outlet{{u"mine"_s},
                        {u"আমার"_s, u"Mine"_s},
                        QUrl(u"https://mine.test/"_s),
                        u"bn"_s,
                        {{{u"mine/news"_s},
                          {u"খবর"_s, {}},
                          Topic::National,
                          {{SourceKind::Feed, QUrl(u"https://mine.test/rss"_s)},
                           {SourceKind::NewsSitemap, QUrl(u"https://mine.test/map.xml"_s)},
                           {SourceKind::SectionPage, QUrl(u"https://mine.test/news"_s)}}}}};
    Outlet other = outlet;
    other.id = {u"another"_s};
    got(room->addOutlet(outlet));
    got(room->addOutlet(other));
    got(room->addOutlet(outlet));
    room.open();
    QCOMPARE(got(room->addedOutlets()), (QList{outlet, other}));
    got(room->removeOutlet(outlet.id));
    QCOMPARE(got(room->addedOutlets()), QList{other});
}

void KeepingTest::sourceStateComesBack()
{
    Room room;
    const QUrl url(u"https://paper.test/rss?a=খ"_s);
    QCOMPARE(got(room->sourceState(url)).url, url);
    QVERIFY(!got(room->sourceState(url)).checked.isValid());
    const SourceState state{url, "\"etag\"",          "Mon",         QByteArray("\0\1", 2), room.now,
                            {},  ErrorKind::TimedOut, u"timed out"_s};
    got(room->keepSourceState(state));
    const SourceState read = got(room->sourceState(url));
    QCOMPARE(read.etag, state.etag);
    QCOMPARE(read.lastModified, state.lastModified);
    QCOMPARE(read.contentHash, state.contentHash);
    QCOMPARE(read.checked, state.checked);
    QVERIFY(!read.succeeded.isValid());
    QCOMPARE(read.errorKind, state.errorKind);
    QCOMPARE(read.error, state.error);
}

void KeepingTest::nulAndBrokenSurrogatesDoNoHarm()
{
    Room room;
    const QString title = u"আগে"_s + QChar(0) + u"পরে"_s + QChar(0xD83D);
    const ArticleId id = got(room->keep({arrival(item(1, title))})).added.value(0);
    const QString kept = got(room->headlinesById({id})).value(0).title;
    QCOMPARE(kept, u"আগে"_s + QChar(0) + u"পরে"_s + QChar(QChar::ReplacementCharacter));
    QCOMPARE(room.search(u"পরে"_s).size(), 1);
}

QTEST_GUILESS_MAIN(KeepingTest)
#include "keepingtest.moc"
