// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sectionmodel.h"

#include "flow/edition.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;
using models::SectionModel;

namespace {

// One line a row: indentation, name, count.
QStringList printed(const SectionModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const int count = index.data(SectionModel::CountRole).toInt();
        lines.append(indent + index.data().toString() + (count == 0 ? QString() : u" %1"_s.arg(count)));
        lines += printed(model, index, indent + u"  "_s);
    }
    return lines;
}

} // namespace

class SectionModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void treeShowsTopicsAndPapersWithCounts();
    void countsFollowTheLibrary();
    void selectionsAreFound();
    void withoutPapersOnlyTheFixedRowsStand();

private:
    QTemporaryDir m_folder;
};

void SectionModelTest::treeShowsTopicsAndPapersWithCounts()
{
    const auto library = store::Library::open(m_folder.filePath(u"tree"_s));
    QVERIFY(library);
    QVERIFY(tests::keepEdition(**library, QDateTime::currentDateTimeUtc()));
    SectionModel model(**library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy counted(&model, &SectionModel::counted);
    model.setOutlets(tests::editionOutlets());
    QVERIFY(counted.wait());
    const QStringList expected{
        u"All stories"_s,    u"Unread 13"_s,         u"Saved 1"_s,          u"Notes"_s,
        u"Sections"_s,       u"  National 8"_s,      u"  Sports 2"_s,       u"  Across the country 3"_s,
        u"Papers"_s,         u"  Prantik Daily 7"_s, u"    National 5"_s,   u"    Sports 2"_s,
        u"  River News 6"_s, u"    Bangladesh 3"_s,  u"    Countryside 3"_s};
    QCOMPARE(printed(model), expected);
}

void SectionModelTest::countsFollowTheLibrary()
{
    const auto library = store::Library::open(m_folder.filePath(u"counts"_s));
    QVERIFY(library);
    QVERIFY(tests::keepEdition(**library, QDateTime::currentDateTimeUtc()));
    SectionModel model(**library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutlets(tests::editionOutlets());
    const QModelIndex unread = model.index(1, 0);
    QTRY_COMPARE(unread.data(SectionModel::CountRole).toInt(), 13);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY((*library)->markAllRead({}).result());
    QTRY_COMPARE(unread.data(SectionModel::CountRole).toInt(), 0);
    QCOMPARE(reset.count(), 0);
}

void SectionModelTest::selectionsAreFound()
{
    const auto library = store::Library::open(m_folder.filePath(u"found"_s));
    QVERIFY(library);
    SectionModel model(**library);
    model.setOutlets(tests::editionOutlets());
    Selection sports;
    sports.topic = Topic::Sports;
    sports.search = u"যা-ই হোক"_s;
    QCOMPARE(model.indexOf(sports).data().toString(), u"Sports"_s);
    Selection nowhere;
    nowhere.topic = Topic::Jobs;
    QVERIFY(!model.indexOf(nowhere).isValid());
    QVERIFY(!(model.flags(model.index(4, 0)) & Qt::ItemIsSelectable));
}

void SectionModelTest::withoutPapersOnlyTheFixedRowsStand()
{
    const auto library = store::Library::open(m_folder.filePath(u"none"_s));
    QVERIFY(library);
    SectionModel model(**library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(printed(model), QStringList({u"All stories"_s, u"Unread"_s, u"Saved"_s, u"Notes"_s}));
}

QTEST_GUILESS_MAIN(SectionModelTest)
#include "sectionmodeltest.moc"
