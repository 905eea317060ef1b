// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdftitle.h"

#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class PdfTitleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titleIsAppended();
    void strangeFilesStayAsTheyAre_data();
    void strangeFilesStayAsTheyAre();
};

namespace {

const QByteArray before = "%PDF-1.4\n1 0 obj\n<</Creator (C)>>\nendobj\n2 0 obj\n<</Type /Catalog>>\nendobj\nxref\n0 3\n"
                          "0000000000 65535 f \n0000000009 00000 n \n0000000042 00000 n \n"
                          "trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n77\n%%EOF\n";

} // namespace

void PdfTitleTest::titleIsAppended()
{
    const QByteArray after = exports::withTitle(before, u"ক — A"_s);
    QVERIFY(after.startsWith(before));
    const QByteArray expected = "1 0 obj\n<</Title <FEFF0995002020140020"
                                "0041>\n/Creator (C)>>\nendobj\n"
                                "2 0 obj\n<</Type /Catalog\n/ViewerPreferences <</DisplayDocTitle true>>>>\nendobj\n"
                                "xref\n1 1\n%1 00000 n \n2 1\n%2 00000 n \n"
                                "trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R\n/Prev 77>>\nstartxref\n%3\n%%EOF\n";
    const auto offset = [&](QByteArrayView object) { return after.indexOf(object, before.size()); };
    QByteArray filled = expected;
    filled.replace("%1", QByteArray::number(offset("1 0 obj")).rightJustified(10, '0'));
    filled.replace("%2", QByteArray::number(offset("2 0 obj")).rightJustified(10, '0'));
    filled.replace("%3", QByteArray::number(offset("xref\n")));
    QCOMPARE(after.sliced(before.size()), filled);
}

void PdfTitleTest::strangeFilesStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no trailer") << "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF"_ba;
    QTest::newRow("no info") << QByteArray(before).replace("/Info 1 0 R", "");
    QTest::newRow("no root object") << QByteArray(before).replace("2 0 obj", "4 0 obj");
    for (qsizetype length = 0; length < before.size() - 8; length += 7)
        QTest::addRow("cut at %lld", qlonglong(length)) << before.first(length);
}

void PdfTitleTest::strangeFilesStayAsTheyAre()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(exports::withTitle(pdf, u"title"_s), pdf);
}

QTEST_GUILESS_MAIN(PdfTitleTest)
#include "pdftitletest.moc"
