// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/avro.h"
#include "bangla/bijoy.h"
#include "bangla/fold.h"
#include "bangla/roman.h"

#include <QTest>

using namespace khobor::bangla;
using namespace Qt::StringLiterals;

class ConversionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void avroKeysBecomeLetters_data();
    void avroKeysBecomeLetters();
    void bijoyBecomesUnicode_data();
    void bijoyBecomesUnicode();
    void latinIsNoBijoy();
    void bijoyIsRecognised();
    void romanisedWordsAreFound();
};

void ConversionTest::avroKeysBecomeLetters_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("letters");
    QTest::newRow("sentence") << u"khobor poRun."_s << u"খবর পড়ুন।"_s;
    QTest::newRow("conjuncts") << u"prothom rashTro"_s << u"প্রথম রাশট্র"_s;
    QTest::newRow("shift") << u"rashT>"_s << u"রাশট>"_s;
    QTest::newRow("reph") << u"korrmo"_s << u"কর্ম"_s;
    QTest::newRow("ya-phala") << u"bZakhZa"_s << u"ব্যাখ্যা"_s;
    QTest::newRow("vowels") << u"oi ou khuO"_s << u"অই অউ খুও"_s;
    QTest::newRow("khanda ta") << u"hoTha``"_s << u"হঠা"_s;
    QTest::newRow("untouched") << u"খবর 10%"_s << u"খবর ১০%"_s;
}

void ConversionTest::avroKeysBecomeLetters()
{
    QFETCH(QString, keys);
    QFETCH(QString, letters);
    QCOMPARE(canonical(fromAvro(keys)), canonical(letters));
}

void ConversionTest::bijoyBecomesUnicode_data()
{
    QTest::addColumn<QString>("bijoy");
    QTest::addColumn<QString>("unicode");
    QTest::newRow("sentence") << u"Avgiv Lei cwo|"_s << u"আমরা খবর পড়ি।"_s;
    QTest::newRow("reph") << u"Kg©Pvix wb‡`©k"_s << u"কর্মচারী নির্দেশ"_s;
    QTest::newRow("two-part vowels") << u"†`vKvb †mŠi"_s << u"দোকান সৌর"_s;
    QTest::newRow("conjunct under a sign") << u"wkí w¯’wZ"_s << u"শিল্প স্থিতি"_s;
    QTest::newRow("sign too early") << u"we`y¨r"_s << u"বিদ্যুৎ"_s;
    QTest::newRow("characters of two units") << u"evsjv😀©"_s << u"বাংলার্😀"_s;
    QTest::newRow("Unicode among it") << u"খবর evsjv"_s << u"খবর বাংলা"_s;
}

void ConversionTest::bijoyBecomesUnicode()
{
    QFETCH(QString, bijoy);
    QFETCH(QString, unicode);
    QCOMPARE(canonical(fromBijoy(bijoy)), canonical(unicode));
}

void ConversionTest::latinIsNoBijoy()
{
    for (const QString &text :
         {u"The prime minister said on Tuesday that the vote would take place in May."_s, u"আমাদের সময় ডটকম"_s,
          u"Résumé of a naïve café owner, “quoted” — twice"_s, u"VAT, AIT & TDS"_s, u"https://example.test/news/1"_s, u""_s})
        QVERIFY2(bijoyConfidence(text) <= 0.5, qPrintable(text));
}

void ConversionTest::bijoyIsRecognised()
{
    for (const QString &text : {u"Avgiv evsjv‡`‡ki Lei cwo|"_s, u"cÖavbgš¿x e‡j‡Qb"_s, u"XvKv wek¦we`¨vjq"_s})
        QVERIFY2(bijoyConfidence(text) > 0.8, qPrintable(text));
}

void ConversionTest::romanisedWordsAreFound()
{
    const RomanIndex index({u"রাশিয়া"_s, u"প্রধানমন্ত্রী"_s, u"ঢাকা"_s, u"বাংলাদেশ"_s, u"ঢাকায়"_s, u"দেখা"_s, u"নির্বাচন"_s,
                            u"ক্ষমতা"_s, u"বিশ্ববিদ্যালয়"_s, u"ওয়াশিংটন"_s, u"জ্ঞান"_s, u"বিএনপি"_s, u"আইডিএফ"_s});
    const QList<std::pair<QString, QString>> pairs{
        {u"rashia"_s, u"রাশিয়া"_s},
        {u"Russia"_s, u"রাশিয়া"_s},
        {u"prodhan montri"_s, u"প্রধানমন্ত্রী"_s},
        {u"pradhanmantri"_s, u"প্রধানমন্ত্রী"_s},
        {u"dhaka"_s, u"ঢাকা"_s},
        {u"dhakay"_s, u"ঢাকায়"_s},
        {u"nirbachon"_s, u"নির্বাচন"_s},
        {u"khomota"_s, u"ক্ষমতা"_s},
        {u"bissobiddaloy"_s, u"বিশ্ববিদ্যালয়"_s},
        {u"washington"_s, u"ওয়াশিংটন"_s},
        {u"gyan"_s, u"জ্ঞান"_s},
        {u"BNP"_s, u"বিএনপি"_s},
        {u"idf"_s, u"আইডিএফ"_s},
    };
    for (const auto &[roman, bangla] : pairs)
        QCOMPARE(index.rank(roman).value(0), bangla);
    QCOMPARE(index.rank(u"123"), QStringList());
    QCOMPARE(index.rank(u"xyzzyqqq"), QStringList());
}

QTEST_GUILESS_MAIN(ConversionTest)
#include "conversiontest.moc"
