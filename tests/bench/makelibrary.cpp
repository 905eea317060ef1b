// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// make-library FOLDER STORIES [WORDS]: a library of made-up stories of so many words (300), the same each time.

#include "bench/storewords.h"
#include "store/library.h"

#include <QCoreApplication>

#include <cstdio>

using namespace khobor;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bench::Press press(u"/usr/share/hunspell/bn_BD.dic"_s);
    if (arguments.size() < 3 || !press.hasWords()) {
        std::fputs("make-library FOLDER STORIES [WORDS]; needs the package hunspell-bn\n", stderr);
        return 2;
    }
    const auto library = store::Library::open(arguments[1]);
    if (!library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().detail));
        return 1;
    }
    const int stories = arguments[2].toInt(), words = arguments.value(3, u"300"_s).toInt();
    constexpr int batch = 500;
    for (int made = 0; made < stories; made += batch) {
        QList<Arrival> arrivals;
        for (int i = 0; i < qMin(batch, stories - made); ++i)
            arrivals.append(press.next(words));
        if (const auto kept = (*library)->keep(arrivals).result(); !kept) {
            std::fprintf(stderr, "%s\n", qPrintable(kept.error().detail));
            return 1;
        }
    }
    return 0;
}
