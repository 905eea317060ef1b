// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlets/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

QJsonObject paper()
{
    return QJsonDocument::fromJson(R"({
        "id": "paper", "order": 7, "name": {"bn": "কাগজ", "en": "Paper"}, "home": "https://paper.test/", "language": "bn",
        "sections": [{"id": "world", "topic": "international", "name": {"bn": "বিশ্ব", "en": "World"},
                      "sources": [{"kind": "feed", "url": "https://paper.test/feed"},
                                  {"kind": "section_page", "url": "https://paper.test/%E0%A6%AC"}]}]})")
        .object();
}

Outlet paperOutlet()
{
    const Section world{{u"paper/world"_s},
                        {u"বিশ্ব"_s, u"World"_s},
                        Topic::International,
                        {{SourceKind::Feed, QUrl(u"https://paper.test/feed"_s)},
                         {SourceKind::SectionPage, QUrl(u"https://paper.test/ব"_s)}}};
    return {{u"paper"_s}, {u"কাগজ"_s, u"Paper"_s}, QUrl(u"https://paper.test/"_s), u"bn"_s, {world}};
}

QJsonObject changed(const QString &key, const QJsonValue &value)
{
    QJsonObject object = paper();
    object.insert(key, value);
    return object;
}

QJsonObject changedSection(const QString &key, const QJsonValue &value)
{
    const QJsonObject whole = paper();
    QJsonObject section = whole["sections"_L1].toArray().at(0).toObject();
    section.insert(key, value);
    return changed(u"sections"_s, QJsonArray{section});
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray numbered(const QString &id, int order)
{
    QJsonObject object = changed(u"id"_s, id);
    object.insert(u"order"_s, order);
    return QJsonDocument(object).toJson();
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnOutlet();
    void readsWhatItsPagesCallThings();
    void survivesTheRoundTrip();
    void namesTheWrongKey_data();
    void namesTheWrongKey();
    void aBadFileCostsTheOthersNothing();
    void shippedOutletsAreWhole();
    void shippedSectionsAreWhole();
};

void CatalogueTest::readsAnOutlet()
{
    QCOMPARE(outlets::outletFromJson(paper()).value(), paperOutlet());
}

void CatalogueTest::readsWhatItsPagesCallThings()
{
    const QJsonObject page{{u"title"_s, u"h1.headline"_s}, {u"body"_s, u"#story"_s}, {u"remove"_s, QJsonArray{u".vote"_s}}};
    const Outlet outlet = outlets::outletFromJson(changed(u"page"_s, page)).value();
    QCOMPARE(outlet.page, (PageRules{u"h1.headline"_s, {}, u"#story"_s, {u".vote"_s}}));
    const QJsonObject written = outlets::toJson(outlet);
    QCOMPARE(written["page"_L1].toObject(), page);
}

void CatalogueTest::survivesTheRoundTrip()
{
    QCOMPARE(outlets::outletFromJson(outlets::toJson(paperOutlet())).value(), paperOutlet());
}

void CatalogueTest::namesTheWrongKey_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("detail");
    QTest::newRow("id") << changed(u"id"_s, u"কাগজ"_s) << u"কাগজ: \"id\" is missing or wrong"_s;
    QTest::newRow("name") << changed(u"name"_s, QJsonObject()) << u"paper: \"name\" is missing or wrong"_s;
    QTest::newRow("home") << changed(u"home"_s, u"javascript:alert(1)"_s) << u"paper: \"home\" is missing or wrong"_s;
    QTest::newRow("page") << changed(u"page"_s, QJsonObject{{u"body"_s, u"div:first-child"_s}})
                          << u"paper: \"page\" is missing or wrong"_s;
    QTest::newRow("page.remove") << changed(u"page"_s, QJsonObject{{u"remove"_s, QJsonArray{u"<p>"_s}}})
                                 << u"paper: \"page.remove\" is missing or wrong"_s;
    QTest::newRow("sections") << changed(u"sections"_s, QJsonArray()) << u"paper: \"sections\" is missing or wrong"_s;
    QTest::newRow("topic") << changedSection(u"topic"_s, u"weather"_s) << u"paper/world: \"topic\" is missing or wrong"_s;
    QTest::newRow("sources") << changedSection(u"sources"_s, QJsonArray())
                             << u"paper/world: \"sources\" is missing or wrong"_s;
    const QJsonArray file{QJsonObject{{u"kind"_s, u"feed"_s}, {u"url"_s, u"file:///etc/passwd"_s}}};
    QTest::newRow("url") << changedSection(u"sources"_s, file) << u"paper/world: \"url\" is missing or wrong"_s;
    const QJsonArray kind{QJsonObject{{u"kind"_s, u"gopher"_s}, {u"url"_s, u"https://paper.test/"_s}}};
    QTest::newRow("kind") << changedSection(u"sources"_s, kind) << u"paper/world: \"kind\" is missing or wrong"_s;
}

void CatalogueTest::namesTheWrongKey()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const QString, detail);
    QCOMPARE(outlets::outletFromJson(object).error(), (Error{ErrorKind::Malformed, detail}));
}

void CatalogueTest::aBadFileCostsTheOthersNothing()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), numbered(u"last"_s, 20));
    write(folder.filePath(u"b.json"_s), numbered(u"first"_s, 10));
    write(folder.filePath(u"c.json"_s), "{\"id\": ");
    QList<Error> errors;
    const QList<Outlet> catalogue = outlets::loadCatalogue(folder.path(), &errors);
    QCOMPARE(catalogue.size(), 2);
    QCOMPARE(catalogue.first().id.value, u"first"_s);
    QCOMPARE(catalogue.last().id.value, u"last"_s);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ErrorKind::Malformed);
}

void CatalogueTest::shippedOutletsAreWhole()
{
    QList<Error> errors;
    const QList<Outlet> catalogue = outlets::loadCatalogue(u":/outlets"_s, &errors);
    QCOMPARE(errors, QList<Error>());
    QCOMPARE(catalogue.size(), QDir(u":/outlets"_s).entryList({u"*.json"_s}).size());
    QCOMPARE(catalogue.value(0).id.value, u"inqilab"_s);
    QSet<QString> ids;
    for (const Outlet &outlet : catalogue) {
        const QByteArray name = outlet.id.value.toUtf8();
        QVERIFY2(QFile::exists(u":/outlets/"_s + outlet.id.value + u".json"_s), name);
        QVERIFY2(!outlet.name.bn.isEmpty() && !outlet.name.en.isEmpty(), name);
        QVERIFY2(outlet.home.scheme() == "https"_L1, name);
        QVERIFY2(!ids.contains(outlet.id.value), name);
        ids.insert(outlet.id.value);
    }
}

void CatalogueTest::shippedSectionsAreWhole()
{
    QSet<QString> ids;
    for (const Outlet &outlet : outlets::loadCatalogue(u":/outlets"_s)) {
        for (const Section &section : outlet.sections) {
            const QByteArray name = section.id.value.toUtf8();
            QVERIFY2(!section.name.bn.isEmpty() && !section.name.en.isEmpty(), name);
            QVERIFY2(!ids.contains(section.id.value), name);
            ids.insert(section.id.value);
            for (const Source &source : section.sources)
                QVERIFY2(source.url.scheme() == "https"_L1 && source.url.isValid(), name);
        }
    }
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
