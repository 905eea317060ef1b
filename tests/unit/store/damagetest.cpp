// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"
#include "store/migrations.h"
#include "unit/store/room.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace khobor;
using namespace khobor::store;

class DamageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedLibraryIsSetAsideAndBroughtOver_data();
    void damagedLibraryIsSetAsideAndBroughtOver();
    void checkUpFindsWhatOpeningPassesOver();
    void damagedMarksComeFromTheBackup_data();
    void damagedMarksComeFromTheBackup();
    void flippedBitsOfAStoryAreFound();
    void newerSchemaIsLeftAlone_data();
    void newerSchemaIsLeftAlone();
    void folderThatCannotBeWritten();
    void stepsAreTakenOnceAndAfterACopy();
    void stepThatFailsLeavesTheOldVersion();
    void fullDatabaseKeepsNothingByHalves();
    void failedWriteKeepsNothingByHalves();
    void killedWriterLosesNothingPromised();
    void changedPictureIsNotFound();
};

namespace {

constexpr int many = 300;

void furnish(Room &room)
{
    QList<Arrival> arrivals;
    for (int i = 0; i < many; ++i)
        arrivals.append(arrival(article(i, QString::number(i), u"কথা %1 "_s.arg(i * 7919).repeated(50))));
    const QList<ArticleId> ids = got(room->keep(arrivals)).added;
    got(room->setSaved({ids.first()}, true));
    got(room->setRead({ids.last()}, true));
    room.now = room.now.addDays(1);
    room.open(); // copies the marks
    room.close();
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

using Damage = QByteArray (*)(QByteArray);

QByteArray emptied(QByteArray)
{
    return {};
}
QByteArray replaced(QByteArray)
{
    return QByteArray("<html>captive portal</html>").repeated(100);
}
QByteArray headless(QByteArray bytes)
{
    return bytes.replace(0, 100, QByteArray(100, '\0'));
}
QByteArray halved(QByteArray bytes)
{
    return bytes.first(bytes.size() / 2);
}
QByteArray onePage(QByteArray bytes)
{
    return bytes.first(4096);
}
QByteArray holed(QByteArray bytes)
{
    const qsizetype middle = bytes.size() / 8192 * 4096;
    return bytes.replace(middle, 4096, QByteArray(4096, '\0'));
}

void damages()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("zero length") << Damage(emptied);
    QTest::newRow("another file") << Damage(replaced);
    QTest::newRow("no header") << Damage(headless);
    QTest::newRow("half of it") << Damage(halved);
    QTest::newRow("one page") << Damage(onePage);
    QTest::newRow("hole") << Damage(holed);
}

QStringList setAside(const Room &room, const QString &name)
{
    return QDir(room.path()).entryList({name + ".db.damaged-*"_L1}, QDir::Files);
}

// What the child does: writes stories, each on its own, and says when one is promised, until it is killed.
int writeForEver(const QString &folder)
{
    auto library = Library::open(folder);
    QTextStream out(stdout);
    for (int i = 0; library && i < 100'000; ++i) {
        const auto kept = (*library)->keep({arrival(item(i, QString::number(i)))}).result();
        const auto saved = (*library)->setSaved(kept->added, true).result();
        if (saved)
            out << i << Qt::endl;
    }
    return 1;
}

// What the other child does: fills a library until the file may grow no more.
int writeUntilFull(const QString &folder)
{
    auto library = Library::open(folder);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{2 << 20, 2 << 20};
    setrlimit(RLIMIT_FSIZE, &limit);
    for (int i = 0; library && i < 1000; ++i) {
        QList<Arrival> arrivals;
        for (int j = 0; j < 100; ++j)
            arrivals.append(arrival(article((i * 100) + j, u"শিরোনাম"_s, u"কথা %1 "_s.arg(j * 7919).repeated(100))));
        const auto kept = (*library)->keep(arrivals).result();
        if (!kept)
            return kept.error().kind == ErrorKind::StorageFailed || kept.error().kind == ErrorKind::DiskFull ? i : 250;
    }
    return 251;
}

} // namespace

void DamageTest::damagedLibraryIsSetAsideAndBroughtOver_data()
{
    damages();
}

void DamageTest::damagedLibraryIsSetAsideAndBroughtOver()
{
    QFETCH(Damage, damage);
    Room room;
    furnish(room);
    const QByteArray damaged = damage(bytesOf(room.file(u"library.db"_s)));
    write(room.file(u"library.db"_s), damaged);
    room.open();
    QCOMPARE(room->openingNotice().value_or(Error()).kind, ErrorKind::Damaged);
    QCOMPARE(bytesOf(room.file(setAside(room, u"library"_s).value(0))).size(), damaged.size());
    QCOMPARE(room.titles(Pick().saved()), QStringList{u"0"_s});
    room.open(); // finishes bringing over
    QVERIFY(!room->openingNotice());
    const int found = got(room->count({}));
    qInfo("%d of %d stories came back", found, many);
    QVERIFY(found >= (damage == Damage(halved) || damage == Damage(holed) ? many / 4 : 1));
    for (const Headline &line : got(room->headlines({}, {}, many)))
        QVERIFY(room->story(line.id).result());
}

void DamageTest::checkUpFindsWhatOpeningPassesOver()
{
    Room room;
    furnish(room);
    room.open();
    QVERIFY(room->checkUp().result());
    QFile file(room.file(u"library.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 8192 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    file.close();
    QVERIFY(room->checkUp().result()); // once a day
    room.now = room.now.addDays(1);
    QCOMPARE(failed(room->checkUp()), ErrorKind::Damaged);
    QVERIFY(QFile::exists(room.file(u"library.suspect"_s)));
    room.open();
    QCOMPARE(room->openingNotice().value_or(Error()).kind, ErrorKind::Damaged);
    QVERIFY(!QFile::exists(room.file(u"library.suspect"_s)));
    QCOMPARE(room.titles(Pick().saved()), QStringList{u"0"_s});
}

void DamageTest::damagedMarksComeFromTheBackup_data()
{
    damages();
}

void DamageTest::damagedMarksComeFromTheBackup()
{
    QFETCH(Damage, damage);
    Room room;
    furnish(room);
    write(room.file(u"marks.db"_s), damage(bytesOf(room.file(u"marks.db"_s))));
    room.open();
    QCOMPARE(room->openingNotice().value_or(Error()).kind, ErrorKind::Damaged);
    QCOMPARE(setAside(room, u"marks"_s).size(), 1);
    QCOMPARE(room.titles(Pick().saved()), QStringList{u"0"_s});
    QCOMPARE(got(room->unreadCounts()).all, many - 1);
}

void DamageTest::flippedBitsOfAStoryAreFound()
{
    Room room;
    const ArticleId id = got(room->keep({arrival(article(1, u"এক"_s, u"কথা"_s))})).added.value(0);
    room.close();
    {
        auto library = Connection::open(room.file(u"library.db"_s), Access::ReadWrite, Durability::Normal);
        QVERIFY(library);
        QByteArray packed = (*library)->value(u"SELECT article FROM body"_s).toByteArray();
        packed[packed.size() / 2] = static_cast<char>(packed[packed.size() / 2] ^ 4);
        (*library)->run(u"UPDATE body SET article = ?"_s, {packed});
    }
    room.open();
    QCOMPARE(failed(room->story(id)), ErrorKind::Damaged);
    room.open(); // finishes forgetting
    QCOMPARE(room.titles(), QStringList{u"এক"_s});
    QCOMPARE(got(room->kept({item(1).url})), QList<QUrl>());
    got(room->keep({arrival(article(1, u"এক"_s, u"কথা"_s))}));
    QCOMPARE(got(room->story(id)).article.text, u"কথা"_s);
}

void DamageTest::newerSchemaIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("library") << u"library.db"_s;
    QTest::newRow("marks") << u"marks.db"_s;
}

void DamageTest::newerSchemaIsLeftAlone()
{
    QFETCH(QString, name);
    Room room;
    furnish(room);
    QByteArray bytes = bytesOf(room.file(name));
    bytes[62] = 1; // user_version, big-endian at 60
    write(room.file(name), bytes);
    const auto opened = Library::open(room.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NewerSchema);
    QCOMPARE(bytesOf(room.file(name)), bytes);
}

void DamageTest::folderThatCannotBeWritten()
{
    Room room;
    write(room.file(u"a file"_s), "x");
    const auto opened = Library::open(room.file(u"a file/library"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::FileUnwritable);
}

void DamageTest::stepsAreTakenOnceAndAfterACopy()
{
    Room room;
    auto database = Connection::open(room.file(u"some.db"_s), Access::ReadWrite, Durability::Full);
    QVERIFY(database);
    static constexpr const char *first[] = {"CREATE TABLE a (x)", "INSERT INTO a VALUES (1)"};
    static constexpr const char *second[] = {"ALTER TABLE a ADD COLUMN y DEFAULT 2", "INSERT INTO a VALUES (3, 4)"};
    const QList<Migration> steps{first, second};
    QVERIFY(migrate(**database, std::span(steps).first(1)));
    QCOMPARE(versionOf(**database), 1);
    QVERIFY(migrate(**database, steps));
    QVERIFY(migrate(**database, steps));
    QCOMPARE(versionOf(**database), 2);
    QCOMPARE((*database)->value(u"SELECT group_concat(x || ':' || y, ' ') FROM a"_s).toString(), u"1:2 3:4"_s);
    const auto refused = migrate(**database, std::span(steps).first(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerSchema);
}

void DamageTest::stepThatFailsLeavesTheOldVersion()
{
    Room room;
    auto database = Connection::open(room.file(u"some.db"_s), Access::ReadWrite, Durability::Full);
    QVERIFY(database);
    static constexpr const char *first[] = {"CREATE TABLE a (x)"};
    static constexpr const char *second[] = {"CREATE TABLE b (x)", "CREATE TABLE a (x)"};
    const QList<Migration> steps{first, second};
    QVERIFY(!migrate(**database, steps));
    QCOMPARE(versionOf(**database), 1);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
}

void DamageTest::fullDatabaseKeepsNothingByHalves()
{
    Room room;
    auto database = Connection::open(room.file(u"some.db"_s), Access::ReadWrite, Durability::Full);
    QVERIFY(database);
    (*database)->runOnce(u"CREATE TABLE a (x)"_s);
    (*database)->runOnce(u"PRAGMA max_page_count = 10"_s);
    const auto full = (*database)->within(Transaction::Write, [&]() -> Result<int> {
        for (int i = 0; i < 100; ++i)
            (*database)->run(u"INSERT INTO a VALUES (zeroblob(2000))"_s);
        return 1;
    });
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::DiskFull);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM a"_s).toInt(), 0);
    QCOMPARE(kindOfCode(10, u"/dev/shm"_s), ErrorKind::StorageFailed);
}

void DamageTest::failedWriteKeepsNothingByHalves()
{
    Room room;
    room.close();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--write-until-full"_s, room.path()});
    QVERIFY(child.waitForFinished(60'000));
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() < 250, child.readAllStandardError());
    room.open();
    QVERIFY(!room->openingNotice());
    QCOMPARE(got(room->count({})), child.exitCode() * 100);
}

void DamageTest::killedWriterLosesNothingPromised()
{
    Room room;
    room.close();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, room.path()});
    QVERIFY(child.waitForReadyRead(60'000));
    while (child.bytesAvailable() < 100)
        QVERIFY(child.waitForReadyRead(60'000));
    child.kill();
    child.waitForFinished();
    const int promised = child.readAllStandardOutput().trimmed().split('\n').last().toInt() + 1;
    room.open();
    QVERIFY(!room->openingNotice());
    const int saved = got(room->count(Pick().saved()));
    QVERIFY2(saved >= promised && saved <= promised + 2, qPrintable(u"%1 of %2"_s.arg(saved).arg(promised)));
}

void DamageTest::changedPictureIsNotFound()
{
    Room room;
    const QUrl url(u"https://paper.test/1.jpg?utm_source=x"_s);
    const PictureId id = got(room->keepPicture(url, "jpeg", "image/jpeg"));
    QCOMPARE(got(room->findPicture(QUrl(u"https://paper.test/1.jpg"_s))), id);
    QCOMPARE(got(room->keepPicture(QUrl(u"https://paper.test/2.jpg"_s), "jpeg", "image/jpeg")), id);
    QCOMPARE(got(room->picture(id)).bytes, "jpeg");
    QCOMPARE(got(room->picture(id)).contentType, "image/jpeg");
    write(room.file(u"pictures/%1/%2"_s.arg(id.value.first(2), id.value)), "jpeh");
    QCOMPARE(failed(room->picture(id)), ErrorKind::NotFound);
    QCOMPARE(failed(room->picture({u"../../library.db"_s})), ErrorKind::NotFound);
    QVERIFY(got(room->findPicture(QUrl(u"https://paper.test/3.jpg"_s))).isNull());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write-for-ever"_L1)
        return writeForEver(arguments.value(2));
    if (arguments.value(1) == "--write-until-full"_L1)
        return writeUntilFull(arguments.value(2));
    DamageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "damagetest.moc"
