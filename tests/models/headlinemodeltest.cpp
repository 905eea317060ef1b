// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headlinemodel.h"

#include "flow/edition.h"
#include "models/headlinerows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;
using models::HeadlineModel;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

Clock standing()
{
    return [] { return now; };
}

Arrival arrival(int number, const QDateTime &time)
{
    const Outlet outlet = tests::editionOutlets().constFirst();
    Arrival arrival{outlet.id, outlet.sections.first().id, Topic::National, {}, {}};
    arrival.item.url = QUrl(u"https://prantik.test/late/%1"_s.arg(number));
    arrival.item.title = u"শিরোনাম %1"_s.arg(number);
    arrival.item.published = time;
    return arrival;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

QStringList titlesOf(const QList<Arrival> &arrivals)
{
    QStringList titles;
    for (const Arrival &each : arrivals)
        titles.append(each.item.title);
    return titles;
}

} // namespace

class HeadlineModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsComeNewestFirst();
    void rolesTellTheHeadline();
    void newsIsInsertedWithoutReset();
    void marksAreUpdatedInPlace();
    void readStoriesStayAmongTheUnread();
    void allRowsAreShownReadAtOnce();
    void searchHitsKeepTheirPlaceWhenMarked();
    void pagesFollowByKey();
    void searchNarrows();
    void insertionsAreGroupedByPlace();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Library> m_library;
};

void HeadlineModelTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = store::Library::open(m_folder->path(), standing());
    QVERIFY(library);
    m_library = std::move(*library);
}

void HeadlineModelTest::rowsComeNewestFirst()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &HeadlineModel::loaded);
    model.setSelection({});
    QVERIFY(model.isLoading());
    QVERIFY(loaded.wait());
    QVERIFY(!model.isLoading());
    QCOMPARE(titles(model), titlesOf(tests::edition(now)));
}

void HeadlineModelTest::rolesTellTheHeadline()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    model.setOutlets(tests::editionOutlets());
    model.setSelection({});
    QTRY_COMPARE(model.rowCount(), 14);
    const QModelIndex third = model.index(2);
    QCOMPARE(third.data(HeadlineModel::OutletNameRole).toString(), u"River News"_s);
    QCOMPARE(third.data(HeadlineModel::SectionNameRole).toString(), u"Bangladesh"_s);
    QCOMPARE(third.data(HeadlineModel::DekRole).toString(), u"শিক্ষার্থীদের আর নৌকায় দূরের গ্রামে যেতে হবে না"_s);
    QCOMPARE(third.data(HeadlineModel::SavedRole).toBool(), true);
    QCOMPARE(third.data(HeadlineModel::ReadRole).toBool(), false);
    QCOMPARE(third.data(HeadlineModel::NoteRole).toBool(), false);
    QCOMPARE(third.data(HeadlineModel::HasTextRole).toBool(), true);
    QVERIFY(!third.data(HeadlineModel::PictureRole).toString().isEmpty());
    QCOMPARE(third.data(Qt::AccessibleTextRole).toString(), u"Unread: নদীর চরে নতুন স্কুলঘর. River News, 3 hours ago"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"প্রীতি ম্যাচে গোলশূন্য ড্র. Prantik Daily, 2 hours ago"_s);
}

void HeadlineModelTest::newsIsInsertedWithoutReset()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSelection({});
    QTRY_COMPARE(model.rowCount(), 14);
    const QPersistentModelIndex second(model.index(1));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(m_library->keep({arrival(1, now), arrival(2, now.addSecs(-3600 * 4))}).result());
    QTRY_COMPARE(model.rowCount(), 16);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(second.row(), 2);
    QCOMPARE(titles(model).constFirst(), u"শিরোনাম 1"_s);
    QCOMPARE(titles(model).at(4), u"শিরোনাম 2"_s);
}

void HeadlineModelTest::marksAreUpdatedInPlace()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSelection({});
    QTRY_COMPARE(model.rowCount(), 14);
    // What the library said of the edition may still arrive and touch rows, but none comes, goes or is made anew.
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex sixth = model.index(5);
    QVERIFY(m_library->setNote(model.headline(sixth).id, u"দেখতে হবে"_s).result());
    QTRY_COMPARE(sixth.data(HeadlineModel::NoteRole).toBool(), true);
    QCOMPARE(sixth.row(), 5);
    QCOMPARE(reset.count() + inserted.count() + removed.count(), 0);
}

void HeadlineModelTest::readStoriesStayAmongTheUnread()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    Selection unread;
    unread.unreadOnly = true;
    model.setSelection(unread);
    QTRY_COMPARE(model.rowCount(), 13);
    QVERIFY(m_library->setRead({model.headline(model.index(0)).id}, true).result());
    QTRY_COMPARE(model.index(0).data(HeadlineModel::ReadRole).toBool(), true);
    QCOMPARE(model.rowCount(), 13);
}

void HeadlineModelTest::allRowsAreShownReadAtOnce()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    QSignalSpy loaded(&model, &HeadlineModel::loaded);
    model.setSelection({});
    QVERIFY(loaded.wait());
    QSignalSpy changed(&model, &HeadlineModel::dataChanged), reset(&model, &HeadlineModel::modelReset);
    model.showAllRead();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, 0).data(HeadlineModel::ReadRole).toBool());
}

void HeadlineModelTest::searchHitsKeepTheirPlaceWhenMarked()
{
    Arrival older = arrival(1, now.addDays(-2)), newer = arrival(2, now.addDays(-1));
    older.item.title = u"বন্যা কমেছে"_s;
    newer.item.title = u"বাজারে আগুন"_s;
    newer.item.summaryHtml = u"বন্যার পর দাম চড়া।"_s;
    QVERIFY(m_library->keep({older, newer}).result());
    HeadlineModel model(*m_library, standing());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Selection search;
    search.search = u"বন্যা "_s;
    model.setSelection(search);
    const QStringList expected{older.item.title, newer.item.title};
    QTRY_COMPARE(titles(model), expected);
    QSignalSpy changed(&model, &HeadlineModel::dataChanged);
    QVERIFY(m_library->setRead({model.headline(model.index(0)).id}, true).result());
    QVERIFY(changed.wait());
    QCOMPARE(titles(model), expected);
    QVERIFY(model.headline(model.index(0)).isRead);
}

void HeadlineModelTest::pagesFollowByKey()
{
    QList<Arrival> arrivals;
    for (int i = 0; i < 250; ++i)
        arrivals.append(arrival(i, now.addSecs(-60 * (i / 3))));
    QVERIFY(m_library->keep(arrivals).result());
    HeadlineModel model(*m_library, standing());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSelection({});
    for (int guard = 0; guard < 10 && model.rowCount() < 250; ++guard) {
        QTRY_VERIFY(model.canFetchMore({}) || model.rowCount() == 250);
        model.fetchMore({});
    }
    QTRY_COMPARE(model.rowCount(), 250);
    QTRY_VERIFY(!model.canFetchMore({}));
    for (int row = 1; row < 250; ++row)
        QVERIFY(models::standsAbove(model.headline(model.index(row - 1)), model.headline(model.index(row))));
}

void HeadlineModelTest::searchNarrows()
{
    QVERIFY(tests::keepEdition(*m_library, now));
    HeadlineModel model(*m_library, standing());
    Selection search;
    search.search = u"দাবায়"_s;
    model.setSelection(search);
    QTRY_COMPARE(titles(model), QStringList{u"কিশোর দাবায় জেলা পর্যায়ের বাছাই শুরু"_s});
}

void HeadlineModelTest::insertionsAreGroupedByPlace()
{
    const auto at = [](int id, int minutes) {
        Headline headline;
        headline.id = ArticleId{id};
        headline.time = now.addSecs(-60 * minutes);
        return headline;
    };
    const auto insertions = models::insertionsFor({at(1, 10), at(2, 20)}, {at(3, 30), at(4, 5), at(5, 6), at(6, 15)});
    QStringList printed;
    for (const models::Insertion &insertion : insertions) {
        QString line = QString::number(insertion.row);
        for (const Headline &headline : insertion.headlines)
            line += u" #%1"_s.arg(headline.id.value);
        printed.append(line);
    }
    QCOMPARE(printed, QStringList({u"0 #4 #5"_s, u"3 #6"_s, u"5 #3"_s}));
}

QTEST_GUILESS_MAIN(HeadlineModelTest)
#include "headlinemodeltest.moc"
