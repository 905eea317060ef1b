// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes/spelling.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <Sonnet/Speller>

using namespace khobor;
using namespace Qt::StringLiterals;

class SpellingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksMistakesOnly_data();
    void marksMistakesOnly();
};

void SpellingTest::marksMistakesOnly_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("a mistake") << u"এই কথার সমপর্ক কী"_s << QStringList{u"সমপর্ক"_s};
    QTest::newRow("all of it") << u"এই খবরটি সমপর্ক নি\u09AF\u09BCে, পরে আবার প\u09A1\u09BCব।"_s << QStringList{u"সমপর্ক"_s};
    QTest::newRow("inflected") << u"খবরটি আবার পড়ব"_s << QStringList();
    QTest::newRow("as keyboards compose") << u"তাকে নি\u09AF\u09BCে পরে পড়া"_s << QStringList();
}

void SpellingTest::marksMistakesOnly()
{
    if (!Sonnet::Speller().availableLanguages().contains(u"bn_BD"_s))
        QSKIP("there is no Bangla dictionary on this machine");
    QFETCH(QString, note);
    QFETCH(QStringList, marked);
    QPlainTextEdit field;
    notes::checkSpelling(field);
    // A highlighter that nobody asked for wakes when the field is written in, not before.
    field.show();
    field.setFocus();
    QTest::qWait(300);
    field.setPlainText(note);
    const auto underlined = [&field] {
        QStringList words;
        const QTextBlock block = field.document()->firstBlock();
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::NoUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
        return words;
    };
    // Marks come with the events that follow: what is to stay unmarked has to have had its turn.
    QTest::qWait(500);
    QTRY_COMPARE(underlined(), marked);
    notes::stopCheckingSpelling(field);
}

QTEST_MAIN(SpellingTest)
#include "spellingtest.moc"
