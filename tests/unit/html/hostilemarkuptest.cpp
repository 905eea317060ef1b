// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Markup that others have used to break out of sanitisers: whatever goes in, what comes out is of the allow-list, to the
// letter, and comes out of a second turn unchanged.

#include "html/address.h"
#include "html/sanitise.h"
#include "support/corpus.h"

#include <QRegularExpression>
#include <QTest>

using namespace khobor;
using namespace khobor::html;
using namespace Qt::StringLiterals;

class HostileMarkupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingButTheAllowListComesOut_data();
    void nothingButTheAllowListComesOut();
    void trackingGoes();
    void pixelsGo();
};

namespace {

const QUrl base(u"https://paper.test/news/1"_s);

// What is wrong with markup that was sanitised; empty when nothing is.
QString complaint(const QString &clean)
{
    static const QRegularExpression tag(
        u"<(?:/(?<closed>[a-z0-9]+)|(?<name>[a-z0-9]+)(?<attributes>(?: [a-z]+=\"[^\"<>]*\")*))>"_s);
    static const QRegularExpression attribute(u" ([a-z]+)=\"([^\"]*)\""_s);
    static const QStringList names =
        u"p br h2 h3 h4 h5 h6 blockquote q ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption img a b strong i em u s sub sup small code pre hr ruby rt rp time bdi bdo span div"_s
            .split(u' ');
    static const QStringList attributes =
        u"src alt width height href lang dir colspan rowspan span scope start value reversed datetime"_s.split(u' ');
    QString rest = clean;
    rest.remove(tag);
    if (rest.contains(u'<') || rest.contains(u'>'))
        return u"not a tag of ours: "_s + rest;
    for (const QRegularExpressionMatch &match : tag.globalMatch(clean)) {
        if (!names.contains(match.captured(u"name"_s) + match.captured(u"closed"_s)))
            return u"element "_s + match.captured();
        for (const QRegularExpressionMatch &each : attribute.globalMatch(match.captured(u"attributes"_s))) {
            const QString name = each.captured(1);
            const QString value = each.captured(2);
            const bool isAddress = name == "src"_L1 || name == "href"_L1;
            const bool isWeb = value.startsWith("https://"_L1) || value.startsWith("http://"_L1);
            if (!attributes.contains(name)
                || (isAddress && !isWeb && !(name == "href"_L1 && value.startsWith("mailto:"_L1))))
                return u"attribute "_s + each.captured();
        }
    }
    return {};
}

} // namespace

void HostileMarkupTest::nothingButTheAllowListComesOut_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"gen/xss/reader.jsonl", "gen/xss/leaks.jsonl", "gen/url/pixels.jsonl", "third_party/xss/vectors.jsonl.gz",
          "third_party/xss/bulk.jsonl.gz", "third_party/xss/feedparser-sanitize.jsonl.gz"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void HostileMarkupTest::nothingButTheAllowListComesOut()
{
    QFETCH(QString, file);
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    int tried = 0;
    for (const QJsonObject &line : support::hostileLines(file)) {
        for (const auto key : {"input"_L1, "xml"_L1, "html"_L1}) {
            const QString input = line.value(key).toString();
            if (input.isEmpty())
                continue;
            ++tried;
            const QString clean = sanitise(input, base);
            const QString wrong = complaint(clean);
            QVERIFY2(wrong.isEmpty(), qPrintable(input + u"\n→ "_s + clean + u"\n"_s + wrong));
            QCOMPARE(sanitise(clean, base), clean);
        }
    }
    qInfo("%d pieces of markup", tried);
    QVERIFY(tried > 10);
}

void HostileMarkupTest::trackingGoes()
{
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    static const QRegularExpression remark(u" \\([^)]*\\)"_s);
    int tried = 0;
    for (const QJsonObject &line : support::hostileLines(u"gen/url/tracking.jsonl"_s)) {
        const QUrl url(line.value("url"_L1).toString());
        // Two answers are right for one line; a story's address has no fragment here.
        const QString expect = line.value("expect"_L1).toString().section(u'#', 0, 0);
        QStringList right{QString(expect).remove(remark)};
        if (const QString other = expect.section(u"(or "_s, 1).chopped(expect.contains("(or "_L1) ? 1 : 0); !other.isEmpty())
            right.append(QString(right.constFirst()).section(u'?', 0, 0) + u'?' + other);
        if (expect.contains(" may stay"_L1))
            right = {expect.section(u" may stay"_s, 0, 0), expect.section(u'?', 0, 0)};
        const QString clean = withoutTracking(url).toString(QUrl::FullyEncoded);
        QVERIFY2(right.contains(clean), qPrintable(url.toString() + u"\n→ "_s + clean + u"\n  "_s + expect));
        ++tried;
    }
    QVERIFY(tried > 10);
}

void HostileMarkupTest::pixelsGo()
{
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    int tried = 0;
    for (const QJsonObject &line : support::hostileLines(u"gen/url/pixels.jsonl"_s)) {
        const QString clean = sanitise(line.value("html"_L1).toString(), base);
        const bool isKept = line.value("expect"_L1).toString() == "kept"_L1;
        QVERIFY2(clean.contains("<img"_L1) == isKept, qPrintable(line.value("html"_L1).toString() + u"\n→ "_s + clean));
        ++tried;
    }
    QVERIFY(tried > 10);
}

QTEST_GUILESS_MAIN(HostileMarkupTest)
#include "hostilemarkuptest.moc"
