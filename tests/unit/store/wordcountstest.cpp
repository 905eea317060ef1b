// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordcounts.h"
#include "store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class WordCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Connection::open(m_folder->filePath(u"library.db"_s), store::Access::ReadWrite,
                                              store::Durability::Normal);
        QVERIFY(opened && store::migrate(**opened, store::librarySteps()));
        m_library = std::move(*opened);
    }

    void aNewWordIsWrittenAtOnce()
    {
        store::WordCounts counts;
        counts.meet(store::searchWords(u"বন্যা"));
        counts.write(*m_library);
        QCOMPARE(storiesWith(u"বন্যা"_s), 1);
        QCOMPARE(m_library->value(u"SELECT spelling FROM word"_s).toString(), u"বন্যা"_s);
        QVERIFY(!m_library->value(u"SELECT consonants FROM word"_s).toString().isEmpty());
    }

    void aCountIsNeverMoreThanDoubleWhatIsWritten()
    {
        store::WordCounts counts;
        int writings = 0;
        for (int stories = 1; stories <= 1000; ++stories) {
            const int before = storiesWith(u"ঢাকা"_s);
            counts.meet(store::searchWords(u"ঢাকা"));
            counts.write(*m_library);
            const int written = storiesWith(u"ঢাকা"_s);
            QVERIFY(written <= stories);
            QVERIFY2(stories <= 2 * written + 2, qPrintable(u"%1 of %2"_s.arg(written).arg(stories)));
            writings += written != before;
        }
        QVERIFY2(writings < 12, qPrintable(QString::number(writings)));
    }

    void whatEarlierSessionsCountedStays()
    {
        for (int session = 0; session < 3; ++session) {
            store::WordCounts counts;
            counts.meet(store::searchWords(u"নদী"));
            counts.write(*m_library);
        }
        QCOMPARE(storiesWith(u"নদী"_s), 3);
    }

    void whatWasForgottenIsWrittenAnew()
    {
        store::WordCounts counts;
        counts.meet(store::searchWords(u"খাল"));
        counts.forget();
        counts.write(*m_library);
        QCOMPARE(storiesWith(u"খাল"_s), 0);
        counts.meet(store::searchWords(u"খাল"));
        counts.write(*m_library);
        QCOMPARE(storiesWith(u"খাল"_s), 1);
    }

    void numbersAreNoWords()
    {
        store::WordCounts counts;
        counts.meet(store::searchWords(u"২০২৫ সালে"));
        counts.write(*m_library);
        QCOMPARE(m_library->value(u"SELECT count(*) FROM word"_s).toInt(), 1);
    }

    void cleanup()
    {
        QVERIFY(!m_library->takeError());
        m_library.reset();
    }

private:
    int storiesWith(const QString &word)
    {
        const auto words = store::searchWords(word);
        const QString key = words.first().key;
        return m_library->value(u"SELECT stories FROM word WHERE key = ?"_s, {key}).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Connection> m_library;
};

QTEST_GUILESS_MAIN(WordCountsTest)
#include "wordcountstest.moc"
