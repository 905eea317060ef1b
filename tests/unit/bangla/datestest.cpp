// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/dates.h"

#include <QTest>

using namespace khobor;
using namespace khobor::bangla;
using namespace Qt::StringLiterals;

class DatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void labelsTellPublishedFromModified();
    void mastheadsAreNoDates_data();
    void mastheadsAreNoDates();
    void anotherZoneMayBeAssumed();
};

namespace {

const QDateTime now = QDateTime::fromString(u"2026-08-13T12:00:00+06:00"_s, Qt::ISODate);

QString iso(const std::optional<QDateTime> &time)
{
    return time ? time->toString(Qt::ISODate) : QString();
}

} // namespace

void DatesTest::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const char *expected) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(expected);
    };
    row(u"০১ সেপ্টেম্বর ২০২৩, ০৯:২১ পিএম"_s, "2023-09-01T21:21:00+06:00");
    row(u"আপডেটঃ ২ মার্চ ২০২৫ | ০৭ঃ৩৪"_s, "2025-03-02T07:34:00+06:00");
    row(u"৫ই জুন, 20২৪ খ্রিস্টাব্দ"_s, "2024-06-05T00:00:00+06:00");
    row(u"রাত ৯টা ১৫ মিনিট, ৩ মে ২০২৪"_s, "2024-05-03T21:15:00+06:00");
    row(u"রাত ১২:০৫, ৩ মে ২০২৪"_s, "2024-05-03T00:05:00+06:00");
    row(u"দুপুর ১২:০৫, ৩ মে ২০২৪"_s, "2024-05-03T12:05:00+06:00");
    row(u"বিকেল ৪.৩০, ৩ মে ২০২৪"_s, "2024-05-03T16:30:00+06:00");
    row(u"শনিবার, ৩১ ডিসেম্বর ২০২৪"_s, "2024-12-31T00:00:00+06:00");
    row(u"বুধবার (২২ জুলাই)"_s, "2026-07-22T00:00:00+06:00");
    row(u"২৫ ডিসেম্বর"_s, "2025-12-25T00:00:00+06:00");
    row(u"০৩-০৫-২০২৬ ১৩:২৩:২৫"_s, "2026-05-03T13:23:25+06:00");
    row(u"৫/৩/২০২৬"_s, "2026-03-05T00:00:00+06:00");
    row(u"২ ঘণ্টা আগে"_s, "2026-08-13T10:00:00+06:00");
    row(u"প্রায় তিন দিন আগে"_s, "2026-08-10T12:00:00+06:00");
    row(u"গতকাল"_s, "2026-08-12T00:00:00+06:00");
    row(u"আগামী পরশু"_s, "2026-08-15T00:00:00+06:00");
    row(u"৫ minutes ago"_s, "2026-08-13T11:55:00+06:00");
    row(u"an hour ago"_s, "2026-08-13T11:00:00+06:00");
    row(u"Tuesday, September 5, 2023 9:21 p.m."_s, "2023-09-05T21:21:00+06:00");
    row(u"Published: 1 Sep 2023, 09:21 PM BST"_s, "2023-09-01T21:21:00+06:00");
    row(u"Fri, 01 Sep 2023 15:21:00 GMT"_s, "2023-09-01T15:21:00Z");
    row(u"Fri, 01 Sep 23 15:21:00 +0530"_s, "2023-09-01T15:21:00+05:30");
    row(u"Fri Sep 01 2023 21:21:00 GMT+0600 (Bangladesh Standard Time)"_s, "2023-09-01T21:21:00+06:00");
    row(u"2023-09-01T21:21:00.123-05:00"_s, "2023-09-01T21:21:00-05:00");
    row(u"20230901T152100Z"_s, "2023-09-01T15:21:00Z");
    row(u"2023-09-01"_s, "2023-09-01T00:00:00+06:00");
    row(u"Sun Jan 04 16:29:06 PST 2004"_s, "2004-01-04T16:29:06-08:00");
}

void DatesTest::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(iso(parseDate(text, now)), expected);
}

void DatesTest::othersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"undefined"_s, u"১২৩৪"_s, u"মোবাইল: ০১৭১২-৩৪৫৬৭৮"_s, u"৩২ মার্চ ২০২৪"_s, u"2024-13-45"_s,
          u"আজ সারাদেশে ভারী বৃষ্টি হতে পারে বলে জানিয়েছে আবহাওয়া অফিস"_s, u"১০:৩০"_s, u"মার্চ"_s, u"ভারত ২-১ বাংলাদেশ"_s,
          u"৩০ ফেব্রুয়ারি ২০২৩"_s, u"৫ ঘণ্টা"_s, u"99999999999999999999"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void DatesTest::othersAreRefused()
{
    QFETCH(QString, text);
    QCOMPARE(iso(parseDate(text, now)), QString());
}

void DatesTest::labelsTellPublishedFromModified()
{
    const DatedLine both = parseDatedLine(u"প্রকাশিত: ২৩ মে 20২৩ | আপডেট: ১৪ মে ২০২৪, ১০:৩০", now);
    QCOMPARE(iso(both.published), u"2023-05-23T00:00:00+06:00"_s);
    QCOMPARE(iso(both.modified), u"2024-05-14T10:30:00+06:00"_s);
    const DatedLine plain = parseDatedLine(u"নিজস্ব প্রতিবেদক, ঢাকা | ২ জুন ২০২৪, ১১:০০ এএম", now);
    QCOMPARE(iso(plain.published), u"2024-06-02T11:00:00+06:00"_s);
    QVERIFY(!plain.modified);
    const DatedLine updated = parseDatedLine(u"Last Updated: 2 June 2024", now);
    QCOMPARE(iso(updated.modified), u"2024-06-02T00:00:00+06:00"_s);
    QVERIFY(!updated.published);
}

void DatesTest::mastheadsAreNoDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("masthead");
    QTest::newRow("three") << u"মঙ্গলবার, ২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১ | ২০ রজব ১৪৪৬"_s << true;
    QTest::newRow("Bangla first") << u"ঢাকা, ৮ই ভাদ্র ১৪৩৩, রোববার, ২৩ আগস্ট ২০২৬"_s << true;
    QTest::newRow("Hijri") << u"শনিবার ৩০ নভেম্বর ২০২৪, ২৭ জামাদিউল সানী ১৪৪৬ হিজরি"_s << true;
    QTest::newRow("dateline") << u"প্রকাশ: ২১ জানুয়ারি ২০২৫, ১০:৩০ এএম"_s << false;
    QTest::newRow("headline") << u"পৌষ মেলা শুরু হচ্ছে শান্তিনিকেতনে"_s << false;
}

void DatesTest::mastheadsAreNoDates()
{
    QFETCH(QString, text);
    QFETCH(bool, masthead);
    QCOMPARE(isMasthead(text), masthead);
    if (masthead)
        QCOMPARE(parseDatedLine(text, now), DatedLine());
}

void DatesTest::anotherZoneMayBeAssumed()
{
    const QTimeZone london = QTimeZone::fromSecondsAheadOfUtc(0);
    QCOMPARE(iso(parseDate(u"1 June 2024 10:00", now, london)), u"2024-06-01T10:00:00Z"_s);
    QCOMPARE(iso(parseDate(u"1 June 2024 10:00 BST", now, london)), u"2024-06-01T10:00:00+01:00"_s);
}

QTEST_GUILESS_MAIN(DatesTest)
#include "datestest.moc"
