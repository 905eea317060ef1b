// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Carrying a library: backup, restore, the whole of it as a folder; and that every command is written down where a
// terminal looks for it.

#include "commands/command.h"
#include "commands/session.h"
#include "support/places.h"
#include "support/story.h"

#include <KTar>
#include <QCommandLineParser>
#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class KeepingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void restoredLibraryIsTheSame();
    void restoreKeepsWhatWasThere();
    void restoreRefusesWhatIsNoBackup();
    void restoreRefusesADamagedBackup();
    void restoreRefusesANewerLibrary();
    void restoreRefusesAnOpenLibrary();
    void folderHoldsEverything();
    void folderMustBeEmpty();
    void everyCommandIsWrittenDown();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

int runCommand(const char *name, const QString &argument, const QString &dataFolder)
{
    const commands::Command *command = commands::findCommand(QString::fromLatin1(name));
    QCommandLineParser parser;
    if (command->describe)
        command->describe(parser);
    parser.process(QStringList{u"khobor"_s, argument});
    return QCoro::waitFor(
        command->run(parser, {.dataFolder = dataFolder, .recordedFolder = {}, .json = false, .printer = {}}));
}

Arrival arrival(int number)
{
    Arrival arrival;
    arrival.outlet = {u"inqilab"_s};
    arrival.section = {u"inqilab/national"_s};
    arrival.item.title = u"নদীর কথা %1"_s.arg(number);
    arrival.item.url = QUrl(u"https://paper.test/%1"_s.arg(number));
    Article article;
    article.url = arrival.item.url;
    article.title = arrival.item.title;
    article.html = u"<p>পদ্মার পাড়ে সকালে হাট বসে, %1 নম্বর ঘাটে।</p>"_s.arg(number);
    article.text = u"পদ্মার পাড়ে সকালে হাট বসে, %1 নম্বর ঘাটে।"_s.arg(number);
    arrival.article = article;
    return arrival;
}

/// A library of two stories, the first with a note.
void makeLibrary(const QString &folder)
{
    const auto library = store::Library::open(folder);
    QVERIFY(library);
    QVERIFY((*library)->keep({arrival(1), arrival(2)}).result());
    const auto first = (*library)->find(QUrl(u"https://paper.test/1"_s)).result();
    QVERIFY(first && !first->isNull());
    QVERIFY((*library)->setNote(*first, u"ঘাটের নাম দেখতে হবে"_s).result());
}

QString noteOf(const QString &folder)
{
    const auto library = store::Library::open(folder);
    const auto first = (*library)->find(QUrl(u"https://paper.test/1"_s)).result();
    const auto story = (*library)->story(*first).result();
    return story ? story->note : u"no story"_s;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a failed restore must leave behind: the library, and nothing beside it.
QStringList beside(const QString &folder)
{
    return QFileInfo(folder).dir().entryList({QFileInfo(folder).fileName() + u"*"_s}, QDir::Dirs);
}

} // namespace

void KeepingTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"khobor"_s);
}

void KeepingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeLibrary(in(u"library"_s));
}

void KeepingTest::restoredLibraryIsTheSame()
{
    QCOMPARE(runCommand("backup", in(u"all.tar"_s), in(u"library"_s)), commands::Done);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{u"all.tar"_s, u"library"_s}));
    QCOMPARE(runCommand("restore", in(u"all.tar"_s), in(u"elsewhere"_s)), commands::Done);
    QCOMPARE(noteOf(in(u"elsewhere"_s)), u"ঘাটের নাম দেখতে হবে"_s);
}

void KeepingTest::restoreKeepsWhatWasThere()
{
    QCOMPARE(runCommand("backup", in(u"all.tar"_s), in(u"library"_s)), commands::Done);
    {
        const auto library = store::Library::open(in(u"library"_s));
        const auto first = (*library)->find(QUrl(u"https://paper.test/1"_s)).result();
        QVERIFY((*library)->setNote(*first, u"পরে লেখা"_s).result());
    }
    QCOMPARE(runCommand("restore", in(u"all.tar"_s), in(u"library"_s)), commands::Done);
    QCOMPARE(noteOf(in(u"library"_s)), u"ঘাটের নাম দেখতে হবে"_s);
    const QStringList found = beside(in(u"library"_s));
    QCOMPARE(found.size(), 2);
    QCOMPARE(noteOf(in(found.last())), u"পরে লেখা"_s);
}

void KeepingTest::restoreRefusesWhatIsNoBackup()
{
    QFile file(in(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader, ...");
    file.close();
    QCOMPARE(runCommand("restore", file.fileName(), in(u"library"_s)), commands::Failed);
    QCOMPARE(runCommand("restore", in(u"nothing.tar"_s), in(u"library"_s)), commands::Failed);
    QCOMPARE(beside(in(u"library"_s)), QStringList{u"library"_s});
    QCOMPARE(noteOf(in(u"library"_s)), u"ঘাটের নাম দেখতে হবে"_s);
}

void KeepingTest::restoreRefusesADamagedBackup()
{
    QCOMPARE(runCommand("backup", in(u"all.tar"_s), in(u"library"_s)), commands::Done);
    QByteArray bytes = contents(in(u"all.tar"_s));
    const qsizetype database = bytes.indexOf("SQLite format 3");
    QVERIFY(database > 0);
    bytes.replace(database + 100, 3000, QByteArray(3000, 'x'));
    QFile file(in(u"damaged.tar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(runCommand("restore", file.fileName(), in(u"library"_s)), commands::Failed);
    QCOMPARE(beside(in(u"library"_s)), QStringList{u"library"_s});
    QCOMPARE(noteOf(in(u"library"_s)), u"ঘাটের নাম দেখতে হবে"_s);
}

void KeepingTest::restoreRefusesANewerLibrary()
{
    KTar tar(in(u"later.tar"_s), u"application/x-tar"_s);
    QVERIFY(tar.open(QIODevice::WriteOnly) && tar.writeFile(u"khobor-backup.json"_s, R"({"format": 2})") && tar.close());
    QCOMPARE(runCommand("restore", in(u"later.tar"_s), in(u"library"_s)), commands::Failed);
    QCOMPARE(beside(in(u"library"_s)), QStringList{u"library"_s});
}

void KeepingTest::restoreRefusesAnOpenLibrary()
{
    QCOMPARE(runCommand("backup", in(u"all.tar"_s), in(u"library"_s)), commands::Done);
    const auto library = store::Library::open(in(u"library"_s));
    QCOMPARE(runCommand("restore", in(u"all.tar"_s), in(u"library"_s)), commands::Failed);
    QCOMPARE(beside(in(u"library"_s)), QStringList{u"library"_s});
    QVERIFY((*library)->count({}).result().value_or(0) == 2);
}

void KeepingTest::folderHoldsEverything()
{
    QCOMPARE(runCommand("export-all", in(u"out"_s), in(u"library"_s)), commands::Done);
    const QByteArray lines = contents(in(u"out/stories.jsonl"_s));
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY(lines.contains("ঘাটের নাম দেখতে হবে"));
    const QByteArray index = contents(in(u"out/index.html"_s));
    QVERIFY(index.contains("নদীর কথা 1</a>") && index.contains("নদীর কথা 2</a>"));
    QCOMPARE(QDir(in(u"out/stories"_s)).entryList(QDir::Files).size(), 2);
    const QByteArray page = contents(in(u"out/stories/1.html"_s));
    QVERIFY(page.contains("পদ্মার পাড়ে সকালে হাট বসে"));
    QVERIFY(!page.contains("khobor:"));
    QVERIFY(contents(in(u"out/papers.opml"_s)).contains("<opml"));
}

void KeepingTest::folderMustBeEmpty()
{
    QCOMPARE(runCommand("export-all", in(u"library"_s), in(u"library"_s)), commands::Failed);
    QVERIFY(!QFileInfo::exists(in(u"library/index.html"_s)));
}

void KeepingTest::everyCommandIsWrittenDown()
{
    const QByteArray manual = contents(support::sourceFolder() + u"/packaging/khobor.1"_s);
    const QByteArray completion = contents(support::sourceFolder() + u"/packaging/completions/khobor.bash"_s);
    for (const commands::Command *command : commands::allCommands()) {
        QVERIFY2(manual.contains(QByteArray(".It Cm ") + command->name), command->name);
        QVERIFY2(completion.contains(QByteArray(command->name) + ' ')
                     || completion.contains(QByteArray(command->name) + '\n'),
                 command->name);
    }
}

QTEST_GUILESS_MAIN(KeepingTest)
#include "keepingtest.moc"
