// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Names the sources that have grown past what a reader takes in. Tables apart.

#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class SizesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSourceIsOverFiveHundredLines();
};

void SizesTest::noSourceIsOverFiveHundredLines()
{
    QStringList large;
    int seen = 0;
    for (const QString &root : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator files(khobor::support::sourceFolder() + u"/"_s + root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains("/tables/"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const qsizetype lines = file.readAll().count('\n');
            ++seen;
            if (lines > 500)
                large.append("%1: %2 lines"_L1.arg(file.fileName()).arg(lines));
        }
    }
    QVERIFY2(large.isEmpty(), qPrintable(u'\n' + large.join(u'\n')));
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(SizesTest)
#include "sizestest.moc"
