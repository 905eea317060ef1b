// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-extract [PAGE…]: extracts the story of every page (those of tests/fixtures/pages when none are named) and prints the
// median time of a page, that of gumbo's tree building alone on the same pages in the same run, their ratio, and the peak of
// memory.

#include "extract/extract.h"
#include "html/charset.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <gumbo.h>

#include <algorithm>
#include <cstdio>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList fixtures()
{
    QStringList pages;
    QDirIterator files(u"tests/fixtures/pages"_s, {u"page.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        pages.append(files.next());
    return pages;
}

// The best of some rounds, in milliseconds: what the work costs when nothing disturbs it.
template <class Work> double time(Work work)
{
    qint64 best = -1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = best < 0 ? timer.nsecsElapsed() : std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1e6;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() / 2];
}

QByteArray peakMemory()
{
    for (const QByteArray &line : contents(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed();
    }
    return "unknown";
}

} // namespace

int main(int argc, char **argv)
{
    QStringList pages;
    for (int i = 1; i < argc; ++i)
        pages.append(QString::fromLocal8Bit(argv[i]));
    if (pages.isEmpty())
        pages = fixtures();
    std::vector<double> whole;
    std::vector<double> tree;
    std::vector<double> ratios;
    for (const QString &path : std::as_const(pages)) {
        const QByteArray body = contents(path);
        const QByteArray utf8 = html::decode(body, {}).toUtf8();
        tree.push_back(time([&] {
            GumboOutput *output =
                gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), std::size_t(utf8.size()));
            gumbo_destroy_output(&kGumboDefaultOptions, output);
        }));
        whole.push_back(time([&] { (void)extract::extractArticle({body, {}, QUrl(u"https://paper.test/story/1"_s)}); }));
        ratios.push_back(whole.back() / tree.back());
    }
    const double wholeMedian = median(whole);
    const double treeMedian = median(tree);
    std::printf(
        "  %lld pages: %.2f ms median a page, gumbo alone %.2f ms, ratio of medians %.2f, median ratio %.2f, peak %s\n",
        static_cast<long long>(pages.size()), wholeMedian, treeMedian, wholeMedian / treeMedian, median(ratios),
        peakMemory().constData());
    return pages.isEmpty() ? 1 : 0;
}
