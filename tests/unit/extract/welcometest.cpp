// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The welcome edition is read like any paper, so nothing of it may get lost on that road.

#include "extract/extract.h"
#include "support/places.h"

#include <QFile>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

struct SectionCase {
    QString key;
    QString name;
    int stories;
};

const QList<SectionCase> cases{{u"guide"_s, u"সহায়িকা"_s, 10},
                               {u"features"_s, u"ফিচার"_s, 2},
                               {u"opinion"_s, u"মতামত"_s, 1},
                               {u"en"_s, u"English"_s, 3}};

extract::Page pageOf(const QUrl &url)
{
    const QString path = url.path().endsWith(u'/') ? url.path() + "index.html"_L1 : url.path();
    QFile file(khobor::support::fixturesFolder() + u"/../../resources/welcome/welcome.khobor.invalid"_s + path);
    return {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), "text/html; charset=utf-8", url};
}

QUrl sectionUrl(const QString &key)
{
    return QUrl(u"https://welcome.khobor.invalid/%1/"_s.arg(key));
}

QUrl pictureOf(const QUrl &story)
{
    return QUrl(
        u"https://welcome.khobor.invalid/pictures/%1.svg"_s.arg(story.fileName().section(u'-', 1).section(u'.', 0, 0)));
}

qsizetype linksUnder(const Article &article, RelatedGroup group)
{
    return std::ranges::count(article.related, group, &RelatedLink::group);
}

// What belongs to the page and not to the story.
QStringList strayLines(const QString &text)
{
    QStringList stray;
    for (const QString &line : text.split(u'\n')) {
        for (const QString &mark : {u"এই বিভাগের আরও"_s, u"আরও পড়ুন"_s, u"মন্তব্য করুন"_s, u"প্রকাশ:"_s, u"সূত্র :"_s, u"বিভাগ :"_s,
                                    u"অলংকরণ: খবর"_s, u"More in this section"_s, u"Read also"_s, u"Drawing: Khobor"_s}) {
            if (line.startsWith(mark) || line.endsWith(u"। অলংকরণ: খবর"_s))
                stray.append(line);
        }
    }
    return stray;
}

} // namespace

class WelcomeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsListTheirStories();
    void storiesAreWhole_data();
    void storiesAreWhole();
};

void WelcomeTest::sectionsListTheirStories()
{
    for (const SectionCase &each : cases) {
        const Result<QList<Item>> items = extract::extractSection(pageOf(sectionUrl(each.key)));
        QVERIFY2(items, qPrintable(each.key));
        QCOMPARE(items->size(), each.stories);
        for (const Item &item : *items) {
            QVERIFY(!item.title.isEmpty());
            QVERIFY(item.published.has_value());
            QCOMPARE(item.picture, pictureOf(item.url));
        }
    }
}

void WelcomeTest::storiesAreWhole_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDateTime>("published");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("siblings");
    for (const SectionCase &each : cases) {
        const Result<QList<Item>> items = extract::extractSection(pageOf(sectionUrl(each.key)));
        for (const Item &item : items.value_or(QList<Item>()))
            QTest::newRow(qPrintable(item.url.path()))
                << item.url << item.title << item.published.value_or(QDateTime()) << each.name << each.stories - 1;
    }
}

void WelcomeTest::storiesAreWhole()
{
    QFETCH(QUrl, url);
    QFETCH(QString, section);
    QFETCH(int, siblings);
    const bool isEnglish = section == "English"_L1;
    const Result<Article> article = extract::extractArticle(pageOf(url));
    QVERIFY(article);
    QTEST(article->title, "title");
    QTEST(article->published.value_or(QDateTime()), "published");
    QVERIFY(article->modified.has_value());
    QCOMPARE(article->authors, QStringList{isEnglish ? u"Khobor Desk"_s : u"খবর ডেস্ক"_s});
    QCOMPARE(article->section, section);
    QVERIFY(!article->source.isEmpty());
    QCOMPARE(article->language, isEnglish ? u"en"_s : u"bn"_s);
    QCOMPARE(article->lead.url, pictureOf(url));
    QCOMPARE(strayLines(article->text).join(u'\n'), QString());
    QVERIFY(article->text.size() > 500);
    QCOMPARE(linksUnder(*article, RelatedGroup::MoreInSection), std::min(siblings, 4));
    QCOMPARE(linksUnder(*article, RelatedGroup::ReadAlso), 4);
    QCOMPARE(article->comments, QUrl(u"https://welcome.khobor.invalid/guide/10101-comments.html"_s));
}

QTEST_GUILESS_MAIN(WelcomeTest)
#include "welcometest.moc"
