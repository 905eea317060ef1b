// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-store [STORIES…]: fills a library with so many made-up stories (1000, 10000 and 100000 when none are named) and
// prints how long the questions take that a window asks, as the median and the 95th of 100.

#include "bench/storewords.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

constexpr int wordsOfAStory = 300;
constexpr int batch = 200;
constexpr int rounds = 100;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("  %-28s %8.2f ms median, %8.2f ms 95th\n", what, times[times.size() / 2], times[times.size() * 95 / 100]);
}

// Times a question that is asked anew each round.
template <class Ask> void time(const char *what, Ask ask)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto future = ask(round);
        if (!future.result())
            std::printf("  %s: %s\n", what, qPrintable(future.result().error().detail));
        times.push_back(milliseconds(timer));
    }
    print(what, times);
}

void fill(store::Library &library, bench::Press &press, int stories)
{
    double spent = 0;
    for (int made = 0; made < stories; made += batch) {
        QList<Arrival> arrivals;
        for (int i = 0; i < qMin(batch, stories - made); ++i)
            arrivals.append(press.next(wordsOfAStory));
        QElapsedTimer timer;
        timer.start();
        library.keep(arrivals).waitForFinished();
        spent += milliseconds(timer);
    }
    std::printf("  %-28s %8.0f stories a second\n", "import", stories / spent * 1000);
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();)
        size += file.nextFileInfo().size();
    return size;
}

Selection searching(const QString &words)
{
    Selection selection;
    selection.search = words;
    return selection;
}

void timeLists(store::Library &library, int stories)
{
    Selection unread, topic, section;
    unread.unreadOnly = true;
    topic.topic = Topic::Sports;
    section.section = SectionId{u"paper3/sports"_s};
    const QList<Headline> half = library.headlines({}, {}, stories / 2).result().value_or(QList<Headline>());
    const std::optional<PageKey> middle =
        half.isEmpty() ? std::nullopt : std::optional(PageKey{half.last().time, half.last().id});
    time("first page of all", [&](int) { return library.headlines({}, {}, 50); });
    time("page in the middle", [&](int) { return library.headlines({}, middle, 50); });
    time("page of unread", [&](int) { return library.headlines(unread, middle, 50); });
    time("page of a topic", [&](int) { return library.headlines(topic, middle, 50); });
    time("page of a section", [&](int) { return library.headlines(section, {}, 50); });
    time("unread counts", [&](int) { return library.unreadCounts(); });
    time("story", [&](int round) { return library.story({1 + (round * 7919LL % stories)}); });
    time("mark one read", [&](int round) { return library.setRead({{1 + (round * 104729LL % stories)}}, true); });
}

void timeSearch(store::Library &library, bench::Press &press)
{
    QStringList words;
    for (int i = 0; i < rounds * 3; ++i)
        words.append(press.word());
    time("search, one word", [&](int i) { return library.headlines(searching(words[i] + u' '), {}, 50); });
    time("search, still typing",
         [&](int i) { return library.headlines(searching(words[i].first(qMin(words[i].size(), 3))), {}, 50); });
    time("search, three words",
         [&](int i) { return library.headlines(searching(words.sliced(3 * i, 3).join(u' ') + u' '), {}, 50); });
    QStringList romanised;
    for (const char *word :
         {"rashia", "prodhan montri", "dhaka", "bonna", "nirbachon", "shikkha", "biddut", "bnp", "xyzzyq", "koro"})
        romanised.append(QString::fromLatin1(word));
    time("search, romanised", [&](int i) { return library.headlines(searching(romanised[i % romanised.size()]), {}, 50); });
    time("search, without a word", [&](int i) { return library.headlines(searching(u'-' + words[i]), {}, 50); });
    time("did you mean", [&](int i) { return library.suggestion(QString(words[i]).insert(words[i].size() / 2, u'ঝ')); });
    time("search, a phrase",
         [&](int i) { return library.headlines(searching(u'"' + words.sliced(i, 2).join(u' ') + u'"'), {}, 50); });
}

bool measure(int stories)
{
    std::printf("%d stories\n", stories);
    bench::Press press(u"/usr/share/hunspell/bn_BD.dic"_s);
    if (!press.hasWords()) {
        std::puts("  the package hunspell-bn is missing");
        return false;
    }
    QTemporaryDir folder;
    auto library = store::Library::open(folder.path());
    if (!library)
        return false;
    fill(**library, press, stories);
    timeLists(**library, stories);
    timeSearch(**library, press);
    QElapsedTimer timer;
    timer.start();
    (*library)->markAllRead({}).waitForFinished();
    std::printf("  %-28s %8.0f ms\n", "mark all read", milliseconds(timer));
    library->reset();
    timer.restart();
    library = store::Library::open(folder.path());
    std::printf("  %-28s %8.0f ms\n", "open", milliseconds(timer));
    std::printf("  %-28s %8.1f kB a story\n", "on disk", static_cast<double>(sizeOf(folder.path())) / 1000 / stories);
    return library.has_value();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QList<int> sizes;
    for (const QString &size : QCoreApplication::arguments().sliced(1))
        sizes.append(size.toInt());
    for (const int stories : sizes.isEmpty() ? QList{1000, 10'000, 100'000} : sizes) {
        if (stories <= 0 || !measure(stories))
            return 1;
        std::fflush(stdout);
    }
}
