// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-pdfwords TEXTFILE [FONT…]: prints the share of the words of a text that come back whole and in order from its
// PDF, by pdftotext, for each font; without a font, for Khobor's own. The text has one paragraph a line.

#include "export/storypage.h"
#include "reader/enginehost.h"

#include <QApplication>
#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

// The length of the longest common subsequence, a row at a time.
qsizetype inOrder(const QStringList &expected, const QStringList &found)
{
    QList<qsizetype> row(found.size() + 1, 0);
    for (const QString &word : expected) {
        qsizetype diagonal = 0;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const qsizetype above = row[i + 1];
            row[i + 1] = word == found[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.last();
}

QString copiedFrom(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray pageOf(const QString &text, const QString &font)
{
    StoredStory story;
    story.article.language = u"bn"_s;
    story.article.title = u"-"_s;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        story.article.html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
    exports::Style style;
    style.medium = exports::Style::Medium::Print;
    if (!font.isEmpty())
        style.serif = font;
    return exports::storyPage(story, {}, style);
}

QCoro::Task<> measure(exports::PdfPrinter *printer, QString text, QStringList fonts)
{
    const QStringList expected = wordsOf(text);
    for (const QString &font : fonts) {
        const Result<QByteArray> pdf = co_await printer->print(pageOf(text, font), {});
        if (!pdf)
            continue;
        const qsizetype whole = inOrder(expected, wordsOf(copiedFrom(*pdf)));
        std::printf("%s: %lld of %lld words, %.2f %%, %lld KiB\n", qPrintable(font.isEmpty() ? u"own font"_s : font),
                    qlonglong(whole), qlonglong(expected.size()), 100.0 * double(whole) / double(expected.size()),
                    qlonglong(pdf->size() / 1024));
        std::fflush(stdout);
    }
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStringList fonts = QApplication::arguments().sliced(1);
    QFile file(fonts.isEmpty() ? QString() : fonts.takeFirst());
    const Result<reader::Engine> engine = reader::loadEngine();
    if (!file.open(QIODevice::ReadOnly) || !engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine ? u"bench-pdfwords TEXTFILE [FONT…]"_s : engine.error().detail));
        return 2;
    }
    measure(engine->pdf, QString::fromUtf8(file.readAll()), fonts.isEmpty() ? QStringList{{}} : fonts);
    return QApplication::exec();
}
