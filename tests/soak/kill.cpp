// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev soak kill [TIMES]: a writer keeps stories and marks them, each told of once the library has answered, and is killed at
// a moment of no meaning; whatever it told of must be there. The control tells before the library has answered, and must be
// caught. Prints figures; exit code 1 when something told of was lost, a
// writer told of nothing, or the control was not caught.

#include "unit/store/room.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

using namespace khobor;

namespace {

// What a story is marked with, by its number: saved, read or noted.
QFuture<Result<Changes>> mark(store::Library &library, ArticleId id, int number)
{
    if (number % 3 == 0)
        return library.setSaved({id}, true);
    return number % 3 == 1 ? library.setRead({id}, true) : library.setNote(id, u"টীকা %1"_s.arg(number));
}

int writeForEver(const QString &folder, int first, bool isHonest)
{
    auto library = store::Library::open(folder);
    QTextStream out(stdout);
    for (int i = first; library; ++i) {
        const auto kept =
            (*library)->keep({arrival(article(i, QString::number(i), u"কথা %1 "_s.arg(i).repeated(100)))}).result();
        const auto marked = mark(**library, kept->added.value(0), i);
        if (!isHonest)
            out << i << Qt::endl;
        if (!marked.result())
            return 1;
        if (isHonest)
            out << i << Qt::endl;
    }
    return 1;
}

struct Figures {
    int told = 0;
    int lost = 0;
    int doubled = 0;
    int notices = 0;
    int silent = 0; // writers that told of nothing, so that their kill proves nothing
    qint64 slowestStart = 0; // ms
};

bool isMarked(const Headline &line, int number)
{
    return number % 3 == 0 ? line.isSaved : number % 3 == 1 ? line.isRead : line.hasNote;
}

// Looks for what was told of since `first`; everything before has been looked at after an earlier kill.
void look(const QString &folder, int first, int last, Figures &figures)
{
    QElapsedTimer timer;
    timer.start();
    const auto library = store::Library::open(folder);
    figures.slowestStart = qMax(figures.slowestStart, timer.elapsed());
    QHash<QString, Headline> lines;
    if (library) {
        figures.notices += (*library)->openingNotice().has_value();
        for (const Headline &line : (*library)->headlines({}, {}, 1'000'000).result().value_or(QList<Headline>())) {
            figures.doubled += lines.contains(line.title);
            lines.insert(line.title, line);
        }
    }
    for (int i = first; i <= last; ++i) {
        const auto line = lines.constFind(QString::number(i));
        figures.lost += line == lines.cend() || !isMarked(*line, i);
    }
}

Figures killAgainAndAgain(int times, bool isHonest)
{
    const QTemporaryDir folder;
    Figures figures;
    int next = 1;
    for (int i = 0; i < times; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {isHonest ? u"--write"_s : u"--write-rashly"_s, folder.path(), QString::number(next)});
        child.waitForReadyRead(60'000);
        child.waitForFinished(QRandomGenerator::global()->bounded(5, 400));
        child.kill();
        child.waitForFinished();
        const QByteArray output = child.readAllStandardOutput().trimmed();
        if (output.isEmpty()) {
            ++figures.silent;
            continue;
        }
        const QList<QByteArray> told = output.split('\n');
        const int last = told.constLast().toInt();
        figures.told += static_cast<int>(told.size());
        look(folder.path(), next, last, figures);
        next = last + 2; // what was being written may be there as well
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4)
        return writeForEver(arguments.at(2), arguments.at(3).toInt(), arguments.at(1) == "--write"_L1);
    const int times = arguments.value(1, u"200"_s).toInt();
    const Figures honest = killAgainAndAgain(times, true);
    const Figures rash = killAgainAndAgain(qMin(times, 40), false);
    QTextStream out(stdout);
    out << u"killed %1 times: %2 marks told of, %3 lost, %4 stories double, %5 notices, %6 writers silent, slowest start %7 ms\n"_s
               .arg(times)
               .arg(honest.told)
               .arg(honest.lost)
               .arg(honest.doubled)
               .arg(honest.notices)
               .arg(honest.silent)
               .arg(honest.slowestStart);
    out << u"control: %1 of %2 marks that were told of too soon were seen to be lost\n"_s.arg(rash.lost).arg(rash.told);
    return honest.lost > 0 || honest.silent > 0 || honest.doubled > 0 || rash.lost == 0;
}
