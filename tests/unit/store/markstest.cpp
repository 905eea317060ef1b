// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/store/room.h"

#include <QFile>

using namespace khobor;

class MarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksSurviveReopening();
    void marksSurviveTheLossOfTheLibrary();
    void savedStoriesSurviveTheLossOfTheLibrary();
    void marksAreRestoredFromTheirBackup();
    void lostMarksAreLearntFromTheLibrary();
    void noteOfAStrangerFails();
    void backupsRotate();
};

namespace {

// Three stories: the first is read, the second saved, the third noted.
QList<Arrival> furnish(Room &room)
{
    QList<Arrival> arrivals;
    for (int i = 1; i <= 3; ++i)
        arrivals.append(arrival(article(i, QString::number(i), u"কথা %1"_s.arg(i))));
    const QList<ArticleId> ids = got(room->keep(arrivals)).added;
    got(room->setRead({ids[0]}, true));
    got(room->setSaved({ids[1]}, true));
    got(room->setNote(ids[2], u"টীকা"_s));
    return arrivals;
}

// Every story with its marks, newest first.
QString picture(const Room &room)
{
    QStringList lines;
    for (const Headline &line : got(room->headlines({}, {}, 100))) {
        const QString note = got(room->story(line.id)).note;
        lines.append(line.title + (line.isRead ? u" read"_s : QString()) + (line.isSaved ? u" saved"_s : QString())
                     + (line.hasNote ? u" noted "_s + note : QString()));
    }
    return lines.join(u", "_s);
}

const QString furnished = u"3 noted টীকা, 2 saved, 1 read"_s;

void removeDatabase(const Room &room, const QString &name)
{
    for (const QString &end : {u".db"_s, u".db-wal"_s, u".db-shm"_s})
        QFile::remove(room.file(name + end));
}

} // namespace

void MarksTest::marksSurviveReopening()
{
    Room room;
    furnish(room);
    room.open();
    QCOMPARE(picture(room), furnished);
    QVERIFY(!room->openingNotice());
}

void MarksTest::marksSurviveTheLossOfTheLibrary()
{
    Room room;
    const QList<Arrival> arrivals = furnish(room);
    room.close();
    removeDatabase(room, u"library"_s);
    room.open();
    got(room->keep(arrivals));
    QCOMPARE(picture(room), furnished);
    QCOMPARE(room.search(u"টীকা"_s), QStringList{u"3"_s});
}

void MarksTest::savedStoriesSurviveTheLossOfTheLibrary()
{
    Room room;
    furnish(room);
    room.close();
    removeDatabase(room, u"library"_s);
    room.open();
    QCOMPARE(picture(room), u"3 noted টীকা, 2 saved"_s);
    const QList<Headline> saved = got(room->headlines(Pick().saved(), {}, 10));
    QCOMPARE(got(room->story(saved.value(0).id)).article, article(2, u"2"_s, u"কথা 2"_s));
    QCOMPARE(saved.value(0).section.value, u"paper/national"_s);
    QCOMPARE(room.search(u"টীকা"_s), QStringList{u"3"_s});
}

void MarksTest::marksAreRestoredFromTheirBackup()
{
    Room room;
    furnish(room);
    room.now = room.now.addDays(1);
    room.open(); // copies the marks
    got(room->markAllRead({}));
    const QString before = picture(room);
    QCOMPARE(before, u"3 read noted টীকা, 2 read saved, 1 read"_s);
    room.close();
    removeDatabase(room, u"marks"_s);
    room.open();
    QCOMPARE(picture(room), before);
    QCOMPARE(room->openingNotice().value_or(Error()).kind, ErrorKind::Damaged);
    room.open();
    QVERIFY(!room->openingNotice());
    QCOMPARE(picture(room), before);
}

void MarksTest::lostMarksAreLearntFromTheLibrary()
{
    Room room;
    furnish(room);
    room.close();
    removeDatabase(room, u"marks"_s);
    QVERIFY(QDir(room.file(u"backups"_s)).removeRecursively());
    room.open();
    QCOMPARE(picture(room), u"3, 2 saved, 1 read"_s);
    QCOMPARE(room->openingNotice().value_or(Error()).kind, ErrorKind::Damaged);
}

void MarksTest::noteOfAStrangerFails()
{
    Room room;
    QCOMPARE(failed(room->setNote({12}, u"টীকা"_s)), ErrorKind::NotFound);
    QVERIFY(got(room->setRead({{12}}, true)).updated.isEmpty());
}

void MarksTest::backupsRotate()
{
    Room room;
    for (int day = 0; day < 10; ++day) {
        room.now = room.now.addDays(1);
        room.open();
        room.open();
    }
    const QStringList backups = QDir(room.file(u"backups"_s)).entryList(QDir::Files);
    QCOMPARE(backups.size(), 7);
    QCOMPARE(backups.last(), u"marks-20260620-000000.db"_s);
}

QTEST_GUILESS_MAIN(MarksTest)
#include "markstest.moc"
