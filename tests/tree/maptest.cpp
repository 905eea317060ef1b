// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ARCHITECTURE.md is a map: what it names is there, and what is there has a line.

#include "core/files.h"
#include "support/places.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class MapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersAndLinesAgree();
};

namespace {

// Each line of the table, and of the list of tests, begins with the folder it tells of.
QStringList foldersNamed()
{
    static const QRegularExpression line(u"^(?:\\| `| {4})([a-z]+(?:/[a-z]+)*)(?:`|/) "_s,
                                         QRegularExpression::MultilineOption);
    const khobor::Result<QByteArray> map = khobor::readFile(khobor::support::sourceFolder() + u"/ARCHITECTURE.md"_s);
    const QString text = QString::fromUtf8(map.value_or(QByteArray()));
    QStringList folders;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        folders.append(match.captured(1));
    folders.sort();
    return folders;
}

QStringList foldersBelow(const QString &folder)
{
    QStringList folders;
    const QDir dir(khobor::support::sourceFolder() + u'/' + folder);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder.isEmpty() ? name : folder + u'/' + name;
        if (path != "build"_L1 && path != "LICENSES"_L1 && !name.startsWith(u'_'))
            folders.append(path);
    }
    return folders;
}

} // namespace

void MapTest::foldersAndLinesAgree()
{
    QStringList folders = foldersBelow({});
    for (const QString &parent : {u"app"_s, u"ui"_s, u"tests"_s}) {
        folders += foldersBelow(parent);
        if (parent != "tests"_L1)
            folders.removeOne(parent);
    }
    folders.sort();
    QCOMPARE(foldersNamed(), folders);
}

QTEST_GUILESS_MAIN(MapTest)
#include "maptest.moc"
