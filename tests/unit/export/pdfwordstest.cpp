// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfwords.h"

#include <QTest>

using namespace khobor;

class PdfWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spanIsClosedWhereTheNextLetterBegins();
    void otherContentStays_data();
    void otherContentStays();
    void otherFilesStay();
};

void PdfWordsTest::spanIsClosedWhereTheNextLetterBegins()
{
    const QByteArray before = "BT\n/Span<</ActualText <FEFF09A409C1> >> BDC\n/F6 25 Tf\n1 0 0 -1 0 253 Tm\n<01E1> Tj\n"
                              "13 1.2 Td <0250> Tj\nEMC\n2.3 -1.2 Td <01F9> Tj\nET\n";
    const QByteArray after = "BT\n/Span<</ActualText <FEFF09A409C1> >> BDC\n/F6 25 Tf\n1 0 0 -1 0 253 Tm\n<01E1> Tj\n"
                             "13 1.2 Td <0250> Tj\n2.3 -1.2 Td 3 Tr <0250> Tj 0 Tr -2.3 1.2 Td\nEMC\n"
                             "2.3 -1.2 Td <01F9> Tj\nET\n";
    QCOMPARE(exports::closedSpans(before), after);
}

void PdfWordsTest::otherContentStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one glyph") << QByteArray("/F6 25 Tf\n/Span<<>> BDC\n6 0 Td <01E1> Tj\nEMC\n2 0 Td <01F9> Tj\n");
    QTest::newRow("end of line") << QByteArray("/F6 25 Tf\n/Span<<>> BDC\n<01E1> Tj\n6 1 Td <02> Tj\nEMC\nET\n");
    QTest::newRow("far away") << QByteArray("/F6 25 Tf\n/Span<<>> BDC\n<01> Tj\n6 1 Td <02> Tj\nEMC\n99 0 Td <01F9> Tj\n");
    QTest::newRow("no font") << QByteArray("/Span<<>> BDC\n<01> Tj\n6 1 Td <02> Tj\nEMC\n2 0 Td <01F9> Tj\n");
    QTest::newRow("no span") << QByteArray("/F6 25 Tf\n<01> Tj\n6 1 Td <02> Tj\nET\nBT\nEMC\n2 0 Td <01F9> Tj");
    QTest::newRow("on the line") << QByteArray("/F6 25 Tf\n/Span<<>> BDC\n<01> Tj\n6 0 Td <02> Tj\nEMC\n2 0 Td <01F9> Tj");
    QTest::newRow("drawing") << QByteArray("q\n1 0 0 1 0 0 cm\n/X1 Do\nQ\nEMC");
}

void PdfWordsTest::otherContentStays()
{
    QFETCH(QByteArray, content);
    QCOMPARE(exports::closedSpans(content), content);
}

void PdfWordsTest::otherFilesStay()
{
    for (const QByteArray &file : {QByteArray(), QByteArray("%PDF-1.7\n%%EOF"), QByteArray("trailer\nstartxref\n1")})
        QCOMPARE(exports::withWholeWords(file), file);
}

QTEST_GUILESS_MAIN(PdfWordsTest)
#include "pdfwordstest.moc"
