// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/store/room.h"

#include <QFutureSynchronizer>

using namespace khobor;

class SelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectionsHoldWhatTheySay_data();
    void selectionsHoldWhatTheySay();
    void pagesOverEqualTimesMissNothing();
    void pagesGoOnWhileStoriesArrive();
    void allOfASelectionIsMarkedRead();
    void countsFollowTheMarks();
    void unknownPlacesAreEmpty();
    void askingFromManyThreads();
};

namespace {

// Six stories: 1 and 2 in paper/national, 3 in paper/sports, 4 in rival/sports, 5 and 6 in both of paper's. 2 and 4 are
// read, 3 and 5 saved, 5 and 6 noted.
void furnish(Room &room)
{
    QList<Arrival> arrivals;
    for (int i = 1; i <= 6; ++i) {
        const Item each = item(i, QString::number(i));
        if (i != 3 && i != 4)
            arrivals.append(arrival(each));
        if (i >= 3)
            arrivals.append(arrival(each, i == 4 ? u"rival/sports"_s : u"paper/sports"_s, Topic::Sports));
    }
    QList<ArticleId> ids;
    for (const Arrival &each : std::as_const(arrivals))
        ids += got(room->keep({each})).added;
    got(room->setRead({ids[1], ids[3]}, true));
    got(room->setSaved({ids[2], ids[4]}, true));
    got(room->setNote(ids[4], u"টীকা"_s));
    got(room->setNote(ids[5], u"টীকা"_s));
}

} // namespace

void SelectionTest::selectionsHoldWhatTheySay_data()
{
    const QString paper = u"paper"_s;
    const QString national = u"paper/national"_s;
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *name, const Selection &selection, const QString &titles) {
        QTest::newRow(name) << selection << titles;
    };
    row("all", {}, u"6 5 4 3 2 1"_s);
    row("outlet", Pick().in(paper), u"6 5 3 2 1"_s);
    row("section", Pick().inSection(national), u"6 5 2 1"_s);
    row("topic", Pick().of(Topic::Sports), u"6 5 4 3"_s);
    row("outlet and topic", Pick().in(paper).of(Topic::Sports), u"6 5 3"_s);
    row("section and topic", Pick().inSection(national).of(Topic::Sports), u"6 5"_s);
    row("unread", Pick().unread(), u"6 5 3 1"_s);
    row("unread of outlet", Pick().in(paper).unread(), u"6 5 3 1"_s);
    row("unread of topic", Pick().of(Topic::Sports).unread(), u"6 5 3"_s);
    row("saved", Pick().saved(), u"5 3"_s);
    row("saved of section", Pick().inSection(national).saved(), u"5"_s);
    row("noted", Pick().noted(), u"6 5"_s);
    row("saved and noted", Pick().saved().noted(), u"5"_s);
    row("search", Pick().with(u"৫"_s), u"5"_s);
    row("search in the notes", Pick().with(u"টীকা"_s), u"6 5"_s);
    row("search among saved", Pick().saved().with(u"টীকা"_s), u"5"_s);
    row("search in outlet", Pick().in(u"rival"_s).with(u"টীকা"_s), u""_s);
    row("blank search", Pick().saved().with(u"  "_s), u"5 3"_s);
    row("search without a word", Pick().with(u"।"_s), u""_s);
}

void SelectionTest::selectionsHoldWhatTheySay()
{
    Room room;
    furnish(room);
    QFETCH(Selection, selection);
    QFETCH(QString, titles);
    QCOMPARE(room.titles(selection).join(u' '), titles);
    QCOMPARE(got(room->count(selection)), room.titles(selection).size());
}

void SelectionTest::pagesOverEqualTimesMissNothing()
{
    Room room;
    QList<Arrival> arrivals;
    for (int i = 0; i < 50; ++i) {
        Item each = item(i, QString::number(i));
        each.published = minute(i / 20);
        arrivals.append(arrival(each));
    }
    got(room->keep(arrivals));
    for (const Selection &selection : QList<Selection>{{}, Pick().of(Topic::National), Pick().unread()}) {
        const QList<Headline> whole = got(room->headlines(selection, {}, 1000));
        QList<ArticleId> wanted, paged;
        for (const Headline &line : whole)
            wanted.append(line.id);
        std::optional<PageKey> after;
        for (QList<Headline> page; !(page = got(room->headlines(selection, after, 7))).isEmpty();) {
            for (const Headline &line : page)
                paged.append(line.id);
            after = PageKey{page.last().standing(), page.last().id};
        }
        QCOMPARE(paged.size(), 50);
        QCOMPARE(paged, wanted);
    }
}

void SelectionTest::pagesGoOnWhileStoriesArrive()
{
    Room room;
    QList<Arrival> arrivals;
    for (int i = 0; i < 10; ++i)
        arrivals.append(arrival(item(i, QString::number(i))));
    got(room->keep(arrivals));
    const QList<Headline> first = got(room->headlines({}, {}, 5));
    got(room->keep({arrival(item(20, u"new"_s))}));
    got(room->setRead({first.last().id}, true));
    const QList<Headline> second = got(room->headlines({}, PageKey{first.last().standing(), first.last().id}, 5));
    QCOMPARE(second.first().title, u"4"_s);
    QCOMPARE(second.last().title, u"0"_s);
}

void SelectionTest::allOfASelectionIsMarkedRead()
{
    Room room;
    furnish(room);
    Selection sports = Pick().of(Topic::Sports);
    QCOMPARE(got(room->markAllRead(sports)).updated.size(), 3);
    sports.unreadOnly = true;
    QCOMPARE(room.titles(sports), QStringList());
    QCOMPARE(room.titles(Pick().unread()), QStringList{u"1"_s});
    QVERIFY(got(room->markAllRead(sports)).updated.isEmpty());
}

void SelectionTest::countsFollowTheMarks()
{
    Room room;
    furnish(room);
    Counts counts = got(room->unreadCounts());
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.saved, 2);
    QCOMPARE(counts.noted, 2);
    QCOMPARE(counts.outlets, (QHash<OutletId, int>{{{u"paper"_s}, 4}}));
    QCOMPARE(counts.sections, (QHash<SectionId, int>{{{u"paper/national"_s}, 3}, {{u"paper/sports"_s}, 3}}));
    QCOMPARE(counts.topics, (QHash<Topic, int>{{Topic::National, 3}, {Topic::Sports, 3}}));
    got(room->markAllRead({}));
    counts = got(room->unreadCounts());
    QCOMPARE(counts.all, 0);
    QVERIFY(counts.outlets.isEmpty() && counts.sections.isEmpty() && counts.topics.isEmpty());
}

void SelectionTest::unknownPlacesAreEmpty()
{
    Room room;
    furnish(room);
    QCOMPARE(room.titles(Pick().in(u"nobody"_s)), QStringList());
    QCOMPARE(room.titles(Pick().in(u"paper"_s).inSection(u"rival/sports"_s)), QStringList());
}

void SelectionTest::askingFromManyThreads()
{
    Room room;
    QList<QFuture<Result<Changes>>> kept;
    QFutureSynchronizer<Result<QList<Headline>>> lists;
    QMutex mutex;
    QList<QThread *> threads;
    for (int t = 0; t < 4; ++t) {
        threads.append(QThread::create([&, t] {
            for (int i = 0; i < 25; ++i) {
                auto future = room->keep({arrival(item((100 * t) + i))});
                const QMutexLocker lock(&mutex);
                kept.append(future);
                lists.addFuture(room->headlines({}, {}, 10));
            }
        }));
        threads.last()->start();
    }
    for (QThread *thread : std::as_const(threads)) {
        thread->wait();
        delete thread;
    }
    lists.waitForFinished();
    for (const auto &future : std::as_const(kept))
        QCOMPARE(got(future).added.size(), 1);
    QCOMPARE(room.titles().size(), 100);
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "selectiontest.moc"
