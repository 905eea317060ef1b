// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing that a stranger writes may start a program: the sources that can start one, or hand an address to the desktop, are
// named here one by one.

#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class ProcessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheseStartAnything();
};

void ProcessesTest::onlyTheseStartAnything()
{
    static const QRegularExpression starter(
        u"\\b(QProcess|QDesktopServices|system|popen|fork|vfork|posix_spawnp?|exec[lv][pe]{0,2}|KRun|KIO|xdg-open|dlopen)\\b\\s*[(:<&;]"_s);
    // The parsing process and its fetters; links that a reader follows, http and https alone, and mail that a reader sends.
    const QStringList expected{u"app/newsroom/confinement.cpp"_s, u"app/newsroom/confinement.h"_s,
                               u"app/newsroom/parserprocess.cpp"_s, u"ui/window/reading.cpp"_s};
    QStringList found;
    const QString top = khobor::support::sourceFolder() + u'/';
    for (const QString &root : {u"app"_s, u"ui"_s}) {
        QDirIterator files(top + root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray &line : file.readAll().split('\n')) {
                // The system's locale is no command for a shell.
                const QString text = QString::fromUtf8(line).section(u"//"_s, 0, 0);
                const QString path = file.fileName().sliced(top.size());
                if (!text.contains("QLocale::system"_L1) && text.contains(starter) && !found.contains(path))
                    found.append(path);
            }
        }
    }
    found.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "processestest.moc"
