// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Extracts the Bangla stories of the shared corpus, which lies beside the project on machines that have it, and compares
// them with what was read out of them by other means.

#include "extract/extract.h"
#include "support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class BanglaCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storyIsWhole_data();
    void storyIsWhole();
    void sectionPagesAreNoStories_data();
    void sectionPagesAreNoStories();
};

namespace {

QDir folder(const QString &name)
{
    return QDir(khobor::support::sharedFolder() + u"/corpus/bangla/"_s + name);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Letters alone: sources differ in spaces and in how they write a vowel sign of two parts.
QString letters(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).remove(QChar(0x200C)).remove(QChar(0xA0)).simplified().remove(u' ');
}

bool isSameInstant(const std::optional<QDateTime> &time, const QString &iso)
{
    return iso.isEmpty() || (time && qAbs(time->secsTo(QDateTime::fromString(iso, Qt::ISODateWithMs))) < 60);
}

} // namespace

void BanglaCorpusTest::storyIsWhole_data()
{
    QTest::addColumn<QString>("truth");
    for (const QString &name : folder(u"articles/groundtruth"_s).entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder(u"articles/groundtruth"_s).filePath(name);
    if (!folder(u"articles"_s).exists())
        QSKIP("the shared corpus is not on this machine");
}

void BanglaCorpusTest::storyIsWhole()
{
    QFETCH(const QString, truth);
    const QJsonObject wanted = QJsonDocument::fromJson(contents(truth)).object();
    const auto story =
        extract::extractArticle({contents(folder(u"articles"_s).filePath(wanted["file"_L1].toString())), {}, {}});
    QVERIFY(story);
    QCOMPARE(story->title, wanted["title"_L1].toString());
    QCOMPARE(story->authors, QStringList{wanted["author"_L1].toString()});
    QVERIFY(isSameInstant(story->published, wanted["published"_L1].toString()));
    QVERIFY(isSameInstant(story->modified, wanted["modified"_L1].toString()));
    // A path of sections has the nearest last.
    if (const QString section = wanted["section"_L1].toString().section(u'/', -1); !section.isEmpty())
        QCOMPARE(story->section, section);
    QStringList paragraphs;
    for (const QJsonValue &paragraph : wanted["paragraphs"_L1].toArray()) {
        if (!paragraph.toString().startsWith(u'/')) // the typist's initials
            paragraphs.append(letters(paragraph.toString()));
    }
    QStringList got;
    for (const QString &line : story->text.split(u'\n'))
        got.append(letters(line));
    QCOMPARE(got, paragraphs);
}

void BanglaCorpusTest::sectionPagesAreNoStories_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QUrl>("url");
    const QJsonObject truth = QJsonDocument::fromJson(contents(folder(u"."_s).filePath(u"sections.json"_s))).object();
    for (const auto *place : {"sections", "sections/challenge"}) {
        const QDir pages = folder(QString::fromLatin1(place));
        for (const QString &name : pages.entryList({u"*.html"_s})) {
            const QString url = truth[QString::fromLatin1(place) + u'/' + name]["url"_L1].toString();
            QTest::newRow(qPrintable(name)) << pages.filePath(name) << QUrl(url);
        }
    }
    if (!folder(u"sections"_s).exists())
        QSKIP("the shared corpus is not on this machine");
}

void BanglaCorpusTest::sectionPagesAreNoStories()
{
    QFETCH(const QString, page);
    QFETCH(const QUrl, url);
    const auto story = extract::extractArticle({contents(page), {}, url});
    QVERIFY(!story);
    const bool isChallenge = page.contains("/challenge/"_L1);
    QCOMPARE(story.error().kind, isChallenge ? ErrorKind::BotProtection : ErrorKind::NotAStory);
}

QTEST_GUILESS_MAIN(BanglaCorpusTest)
#include "banglacorpustest.moc"
