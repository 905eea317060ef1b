// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Databases damaged in every way that the shared generator knows, one at a time: Khobor starts, says a sentence when it
// had to mend, and what a person marked is still there.

#include "core/sentence.h"
#include "support/corpus.h"
#include "support/places.h"
#include "unit/store/room.h"

#include <QDirIterator>
#include <QProcess>

using namespace khobor;

class CorruptionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksOutliveDamage_data();
    void marksOutliveDamage();
};

namespace {

constexpr int many = 200;

// Every fifth story is read, every seventh saved, every eleventh noted; a day later the marks are backed up.
void furnish(Room &room)
{
    QList<Arrival> arrivals;
    for (int i = 0; i < many; ++i)
        arrivals.append(arrival(article(i, QString::number(i), u"কথা %1 "_s.arg(i * 7919).repeated(50))));
    const QList<ArticleId> ids = got(room->keep(arrivals)).added;
    for (int i = 0; i < many; ++i) {
        if (i % 5 == 0)
            got(room->setRead({ids.value(i)}, true));
        if (i % 7 == 0)
            got(room->setSaved({ids.value(i)}, true));
        if (i % 11 == 0)
            got(room->setNote(ids.value(i), u"টীকা %1"_s.arg(i)));
    }
    room.now = room.now.addDays(1);
    room.open();
    room.close();
}

// What a person would miss: the saved stories, and the notes with their text.
QStringList marks(const Room &room)
{
    QStringList marks = room.titles(Pick().saved());
    for (const Headline &line : got(room->headlines(Pick().noted(), {}, many))) {
        const auto story = room->story(line.id).result();
        marks.append(line.title + u": "_s + (story ? story->note : u"?"_s));
    }
    marks.sort();
    return marks;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString place = to + path.sliced(from.size());
        QDir().mkpath(QFileInfo(place).path());
        QFile::remove(place);
        QVERIFY2(QFile::copy(path, place), qPrintable(place));
    }
}

} // namespace

void CorruptionTest::marksOutliveDamage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("library") << u"library.db"_s;
    QTest::newRow("marks") << u"marks.db"_s;
}

void CorruptionTest::marksOutliveDamage()
{
    QFETCH(QString, name);
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    Room room;
    furnish(room);
    room.open();
    const QStringList expected = marks(room);
    room.close();
    QCOMPARE(expected.size(), 29 + 19);
    const QTemporaryDir damaged;
    QCOMPARE(QProcess::execute(
                 u"python3"_s,
                 {support::sharedFolder() + u"/corpus/hostile/make.py"_s, u"corrupt-db"_s, room.file(name), damaged.path()}),
             0);
    int tried = 0, whole = 0, refused = 0;
    QStringList wrong;
    for (const QString &each : QDir(damaged.path()).entryList({u"*.db"_s}, QDir::Files)) {
        ++tried;
        Room other;
        other.close();
        copyFolder(room.path(), other.path());
        for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-journal"_L1}) {
            QFile::remove(other.file(name + part));
            if (QFile::exists(damaged.filePath(each + part)))
                QVERIFY(QFile::copy(damaged.filePath(each + part), other.file(name + part)));
        }
        other.now = room.now;
        auto opened = store::Library::open(other.path(), other.clock());
        if (!opened) {
            const bool isKind = opened.error().kind == ErrorKind::NewerSchema && !sentence(opened.error()).isEmpty();
            isKind ? void(++refused) : wrong.append(each + u" did not start: "_s + opened.error().detail);
            continue;
        }
        other.library = std::move(*opened);
        const bool isTold = other->openingNotice().has_value();
        const QStringList found = marks(other);
        if (found == expected)
            ++whole;
        else if (found.isEmpty() && !isTold)
            wrong.append(each + u" is silently empty"_s);
        else
            qInfo("%s: %lld of %lld marks, %s", qPrintable(each), found.size(), expected.size(),
                  isTold ? "told" : "not told");
    }
    qInfo("%d damaged files: %d keep every mark, %d refused as newer", tried, whole, refused);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QVERIFY(tried > 30);
    QVERIFY(whole + refused >= tried - 2);
}

QTEST_GUILESS_MAIN(CorruptionTest)
#include "corruptiontest.moc"
