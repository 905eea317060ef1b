// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds that were made to harm, each with the outcomes that are safe for it.

#include "feed/feed.h"
#include "support/corpus.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class HostileFeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomesAreSafe();
};

namespace {

// Whether an outcome is one of those that the manifest allows: "OK n", PARTIAL, INERT and CAPPED are read, REJECT is refused.
bool isAllowed(const QString &expected, const Result<feed::Feed> &outcome)
{
    static const QRegularExpression count(u"\\bOK (\\d+)(?: or (\\d+))?"_s);
    if (expected.contains("OK 1 row"_L1)) // what the library makes of entries with one guid; the feed has them all
        return outcome.has_value();
    static const QRegularExpression read(u"\\b(PARTIAL|INERT|CAPPED)\\b"_s);
    if (!outcome)
        return expected.contains("REJECT"_L1) || expected.contains("PARTIAL"_L1) || expected.startsWith("OK 0"_L1)
            || expected.startsWith("as xxe"_L1);
    if (expected.contains(read) || expected.startsWith("as xxe"_L1))
        return true;
    for (const QRegularExpressionMatch &match : count.globalMatch(expected)) {
        if (outcome->items.size() == match.captured(1).toInt()
            || (match.hasCaptured(2) && outcome->items.size() == match.captured(2).toInt()))
            return true;
    }
    return false;
}

bool isWeb(const QUrl &url)
{
    return url.isEmpty() || url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

} // namespace

void HostileFeedTest::outcomesAreSafe()
{
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    const QUrl base(u"https://paper.test/feed.xml"_s);
    QStringList wrong;
    qint64 slowest = 0;
    QString slow;
    int tried = 0;
    for (const auto &[file, expected] : support::hostileManifest()) {
        if (!(file.startsWith("gen/xml/"_L1) || file.startsWith("gen/feed/"_L1)) || file.contains(".jsonl"_L1)
            || file.contains(".opml"_L1))
            continue;
        const QByteArray body = support::hostileBytes(file);
        QElapsedTimer timer;
        timer.start();
        const Result<feed::Feed> outcome = feed::parseFeed(body, {}, base);
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slow = file;
        }
        ++tried;
        if (!isAllowed(expected, outcome))
            wrong.append(u"%1: %2, wanted %3"_s.arg(
                file, outcome ? u"%1 items"_s.arg(outcome->items.size()) : u"refused, "_s + outcome.error().detail,
                expected));
        for (const Item &item : outcome ? outcome->items : QList<Item>()) {
            if (!isWeb(item.url) || !isWeb(item.picture))
                wrong.append(file + u": "_s + item.url.toString() + u' ' + item.picture.toString());
        }
    }
    qInfo("%d feeds, the slowest in %lld ms: %s", tried, slowest, qPrintable(slow));
    QVERIFY(tried > 150);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(HostileFeedTest)
#include "hostilefeedtest.moc"
