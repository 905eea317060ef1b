// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every folder of tests/fixtures/pages is a case: page.html in the shape of a real page, about.json with its address and
// lesson, expected.json with the article (or the error) that must come out.

#include "core/json.h"
#include "extract/extract.h"
#include "support/places.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storyIsAsExpected_data();
    void storyIsAsExpected();
    void damagedPagesReturn();
};

namespace {

QDir fixtures()
{
    return QDir(khobor::support::fixturesFolder() + u"/pages"_s);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the error is, as a word that a golden file can hold.
QString errorName(ErrorKind kind)
{
    static const QHash<ErrorKind, QString> names{{ErrorKind::BotProtection, u"BotProtection"_s},
                                                 {ErrorKind::Paywall, u"Paywall"_s},
                                                 {ErrorKind::LoginWall, u"LoginWall"_s},
                                                 {ErrorKind::NotAStory, u"NotAStory"_s},
                                                 {ErrorKind::Malformed, u"Malformed"_s}};
    return names.value(kind, u"another"_s);
}

QByteArray answer(const QString &folder)
{
    const QJsonObject about = QJsonDocument::fromJson(contents(folder + "/about.json"_L1)).object();
    const QJsonObject rules = about["page"_L1].toObject();
    const PageRules named{rules["title"_L1].toString(), rules["byline"_L1].toString(), rules["body"_L1].toString(),
                          rules["remove"_L1].toVariant().toStringList()};
    const auto article =
        extract::extractArticle({contents(folder + "/page.html"_L1), {}, QUrl(about["url"_L1].toString()), named});
    const QJsonObject object = article ? toJson(*article) : QJsonObject{{u"error"_s, errorName(article.error().kind)}};
    return QJsonDocument(object).toJson();
}

bool isRebaselining()
{
    return qEnvironmentVariableIsSet("KHOBOR_REBASELINE");
}

} // namespace

void PagesTest::storyIsAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : fixtures().entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << fixtures().filePath(name);
    QVERIFY(!fixtures().isEmpty());
}

void PagesTest::storyIsAsExpected()
{
    QFETCH(const QString, folder);
    const QString golden = folder + "/expected.json"_L1;
    const QByteArray got = answer(folder);
    const QByteArray expected = contents(golden);
    if (got == expected)
        return;
    const QString made =
        isRebaselining() ? golden : QDir::tempPath() + "/khobor-"_L1 + QFileInfo(folder).fileName() + ".json"_L1;
    QFile file(made);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(got);
    QFAIL(qPrintable(expected.isEmpty() ? "no golden: "_L1 + golden : "differs: diff "_L1 + golden + u' ' + made));
}

void PagesTest::damagedPagesReturn()
{
    for (const QString &name : fixtures().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray page = contents(fixtures().filePath(name) + "/page.html"_L1);
        for (int part = 1; part < 24; ++part) {
            QByteArray damaged = page.first(page.size() * part / 24);
            (void)extract::extractArticle({damaged, {}, QUrl(u"https://paper.test/1"_s)});
            for (qsizetype i = part; i < damaged.size(); i += 97)
                damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
            (void)extract::extractArticle({damaged, {}, QUrl(u"https://paper.test/1"_s)});
        }
    }
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pagestest.moc"
