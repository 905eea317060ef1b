// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the folder over the shared corpus, which lies beside the project on machines that have it.

#include "bangla/avro.h"
#include "bangla/bijoy.h"
#include "bangla/calendar.h"
#include "bangla/dates.h"
#include "bangla/fold.h"
#include "bangla/roman.h"
#include "bangla/stem.h"
#include "support/places.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace khobor;
using namespace khobor::bangla;
using namespace Qt::StringLiterals;

using Row = QHash<QString, QString>;

namespace {

QString unescaped(QString cell)
{
    return cell.replace(u"\\n"_s, u"\n"_s).replace(u"\\r"_s, u"\r"_s).replace(u"\\t"_s, u"\t"_s).replace(u"\\\\"_s, u"\\"_s);
}

QList<Row> rowsOf(const QString &name)
{
    QFile file(khobor::support::sharedFolder() + u"/corpus/bntext/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.takeFirst().split(u'\t');
    QList<Row> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u'\t');
        Row row;
        for (qsizetype i = 0; i < head.size(); ++i)
            row.insert(head[i], unescaped(cells.value(i)));
        rows.append(row);
    }
    return rows;
}

/// Share of the rows, out of those that `counts`, for which `holds`.
template <class Counts, class Holds> double rate(const QList<Row> &rows, Counts counts, Holds holds)
{
    int all = 0, good = 0;
    for (const Row &row : rows) {
        if (!counts(row))
            continue;
        ++all;
        good += holds(row) ? 1 : 0;
    }
    return all > 0 ? static_cast<double>(good) / all : 0;
}

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fold();
    void stem();
    void avro();
    void bijoy();
    void calendar();
    void westBengal();
    void dates();
    void roman();
};

void CorpusTest::initTestCase()
{
    if (!QFile::exists(khobor::support::sharedFolder() + u"/corpus/bntext"_s))
        QSKIP("the shared corpus is not beside the project");
}

void CorpusTest::fold()
{
    const double share = rate(
        rowsOf(u"normal.tsv"_s), [](const Row &) { return true; },
        [](const Row &row) { return bangla::fold(row[u"input"_s]) == bangla::fold(row[u"expected"_s]); });
    QCOMPARE_GE(share, 0.98);
}

void CorpusTest::stem()
{
    const QList<Row> rows = rowsOf(u"lemma_consensus.tsv"_s);
    const double inflected = rate(
        rows, [](const Row &row) { return row[u"type"_s] == u"inflected"; },
        [](const Row &row) { return bangla::stem(row[u"form"_s]) == bangla::stem(row[u"lemma"_s]); });
    const double kept = rate(
        rows, [](const Row &row) { return row[u"type"_s] == u"trap"; },
        [](const Row &row) { return bangla::stem(row[u"form"_s]) == bangla::fold(row[u"form"_s]); });
    QCOMPARE_GE(inflected, 0.90);
    QCOMPARE_GE(kept, 0.97);
}

void CorpusTest::avro()
{
    // One of the 600 contradicts three others: "oo" as ঊ.
    const double share = rate(
        rowsOf(u"roman.tsv"_s), [](const Row &row) { return row[u"kind"_s] == u"avro_exact"; },
        [](const Row &row) { return nfc(fromAvro(row[u"roman"_s])) == nfc(row[u"bangla"_s]); });
    QCOMPARE_GE(share, 0.998);
}

void CorpusTest::bijoy()
{
    const QList<Row> rows = rowsOf(u"bijoy.tsv"_s);
    const auto isNegative = [](const Row &row) { return row[u"kind"_s] == u"negative"; };
    const double converted = rate(
        rows, [&](const Row &row) { return row[u"variant"_s] == u"common" && !isNegative(row); },
        [](const Row &row) { return nfc(fromBijoy(row[u"bijoy"_s])) == nfc(row[u"unicode"_s]); });
    const double alarms = rate(rows, isNegative, [](const Row &row) { return bijoyConfidence(row[u"bijoy"_s]) > 0.5; });
    QCOMPARE_GE(converted, 0.99);
    QCOMPARE(alarms, 0.0);
}

void CorpusTest::calendar()
{
    // Rows marked proleptic come from a library that applies the rules of 2019 to days before them.
    const QStringList kinds{u"masthead"_s, u"press"_s, u"library_test"_s};
    const double share = rate(
        rowsOf(u"calendar.tsv"_s),
        [&](const Row &row) {
            const bool fitsOldRules = row[u"rules_that_fit"_s].contains(u"BD-1987");
            return row[u"bangla_day"_s].toInt() > 0 && row[u"region"_s].startsWith(u"BD") && kinds.contains(row[u"kind"_s])
                && row[u"agrees_with_rule"_s] == u"yes" && (row[u"gregorian"_s] >= u"2019-10-16" || fitsOldRules);
        },
        [](const Row &row) {
            const auto date = banglaDate(QDate::fromString(row[u"gregorian"_s], Qt::ISODate));
            return date && date->year == row[u"bangla_year"_s].toInt() && date->month == row[u"bangla_month"_s].toInt()
                && date->day == row[u"bangla_day"_s].toInt();
        });
    QCOMPARE(share, 1.0);
}

void CorpusTest::westBengal()
{
    const auto offBy = [](const Row &row) {
        const auto first = QDate::fromString(row[u"first_day_gregorian"_s], Qt::ISODate);
        const int month = row[u"bangla_month"_s].toInt();
        for (const int days : {0, 1, -1}) {
            const auto date = banglaDate(first.addDays(days), BanglaCalendar::WestBengal);
            if (date && date->month == month && date->day == 1 && date->year == row[u"bangla_year"_s].toInt())
                return std::abs(days);
        }
        return 99;
    };
    const QList<Row> rows = rowsOf(u"calendar_wb_months.tsv"_s);
    const auto all = [](const Row &) { return true; };
    QCOMPARE(rate(rows, all, [&](const Row &row) { return offBy(row) <= 1; }), 1.0);
    QCOMPARE_GE(rate(rows, all, [&](const Row &row) { return offBy(row) == 0; }), 0.80);
}

void CorpusTest::dates()
{
    const QStringList kinds{u"absolute"_s, u"absolute_real"_s, u"relative"_s, u"relative_real"_s};
    const double read = rate(
        rowsOf(u"dates.tsv"_s),
        [&](const Row &row) { return kinds.contains(row[u"kind"_s]) && row[u"iso_or_value"_s].first(4).toInt() > 0; },
        [](const Row &row) {
            const QString wanted = row[u"iso_or_value"_s].first(qMin<qsizetype>(16, row[u"iso_or_value"_s].size()));
            const auto now = QDateTime::fromString(row[u"reference"_s], Qt::ISODate);
            const auto time = parseDate(row[u"text"_s], now.isValid() ? now : QDateTime::currentDateTimeUtc());
            return time && time->toString(Qt::ISODate).startsWith(wanted);
        });
    const double refused = rate(
        rowsOf(u"dates.tsv"_s), [](const Row &row) { return row[u"kind"_s] == u"reject"; },
        [](const Row &row) { return !parseDate(row[u"text"_s], QDateTime::currentDateTimeUtc()); });
    QCOMPARE(read, 1.0);
    QCOMPARE(refused, 1.0);
}

void CorpusTest::roman()
{
    QList<Row> rows = rowsOf(u"roman.tsv"_s);
    QStringList vocabulary;
    for (const Row &row : std::as_const(rows))
        vocabulary.append(nfc(row[u"bangla"_s]));
    vocabulary.sort();
    vocabulary.removeDuplicates();
    const RomanIndex index(vocabulary);
    rows.removeIf(
        [](const Row &row) { return !row[u"kind"_s].startsWith(u"human_lexicon") && row[u"kind"_s] != u"human_crowd"; });
    int place = 0;
    const auto sampled = [&](const Row &) { return ++place % 40 == 0; };
    const auto among = [&](const Row &row, qsizetype limit) {
        return index.rank(row[u"roman"_s], limit).contains(nfc(row[u"bangla"_s]));
    };
    QCOMPARE_GE(rate(rows, sampled, [&](const Row &row) { return among(row, 1); }), 0.75);
    place = 0;
    QCOMPARE_GE(rate(rows, sampled, [&](const Row &row) { return among(row, 5); }), 0.92);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpustest.moc"
