// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pictures.h"
#include "engine/stage.h"
#include "export/storypage.h"
#include "support/story.h"

#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace khobor;
using namespace Qt::StringLiterals;

class PdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textCanBeCopied();
    void titleAndPaperAreSet();
    void picturesArePrinted();

private:
    QString ask(const QString &tool, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void PdfTest::initTestCase()
{
    const Result<reader::Engine> engine = reader::loadEngine();
    QVERIFY(engine);
    exports::Style style;
    style.medium = exports::Style::Medium::Print;
    std::optional<Result<QByteArray>> pdf;
    engine->pdf
        ->print(exports::storyPage(tests::sampleStory(), {tests::sampleOutlet(), {}}, style), tests::paintedPictures())
        .then([&](const Result<QByteArray> &printed) { pdf = printed; });
    QTRY_VERIFY_WITH_TIMEOUT(pdf.has_value(), 60'000);
    QVERIFY(pdf->has_value());
    m_file = m_folder.filePath(u"story.pdf"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(**pdf);
}

QString PdfTest::ask(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void PdfTest::textCanBeCopied()
{
    const QString text = ask(u"pdftotext"_s, {m_file, u"-"_s}).simplified();
    for (
        const QString &part :
        {u"ব্রহ্মপুত্রের ভাঙন ঠেকাতে স্বেচ্ছাশ্রমে বাঁধ"_s, u"২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১"_s,
         u"র‍্যাব ও ফায়ার সার্ভিসের সদস্যরাও উদ্ধারকাজে যোগ দিয়েছেন"_s,
         u"দ্ব্যর্থহীন ভাষায়"_s, u"কুড়িগ্রাম"_s, u"শতাধিক কৃষক,"_s, u"“নতুন বরাদ্দ"_s, u"The project is worth Tk 12.5 crore"_s,
         u"https://paper.test/news/42"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void PdfTest::titleAndPaperAreSet()
{
    const QString about = ask(u"pdfinfo"_s, {m_file});
    QVERIFY2(about.contains(u"ব্রহ্মপুত্রের ভাঙন ঠেকাতে স্বেচ্ছাশ্রমে বাঁধ — দৈনিক নমুনা\n"_s), qPrintable(about));
    QVERIFY2(about.contains(u"(A4)"_s), qPrintable(about));
}

// Lead, one in the body, three above related stories.
void PdfTest::picturesArePrinted()
{
    const QStringList rows = ask(u"pdfimages"_s, {u"-list"_s, m_file}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QCOMPARE_GE(rows.size(), 3);
    for (const QString &row : rows)
        QVERIFY2(row.simplified().contains(u" 640 360 "_s), qPrintable(row));
}

KHOBOR_ENGINE_MAIN(PdfTest)
#include "pdftest.moc"
