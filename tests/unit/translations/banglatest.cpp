// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/places.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QString state; // "unfinished", "vanished", "obsolete"; empty when done
    QStringList forms;
};

QString folder(const QString &name)
{
    return khobor::support::fixturesFolder() + u"/../../"_s + name;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            message.forms = xml.readElementText(QXmlStreamReader::IncludeChildElements).split(u'\n', Qt::SkipEmptyParts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.append(readMessage(xml));
    }
    return messages;
}

// The places of a text, sorted; %Ln is %n with the reader's digits.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9]+|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured(1));
    places.sort();
    return places;
}

// Digits that belong to no place and to no key (F5).
bool hasLatinDigits(const QString &text)
{
    static const QRegularExpression digits(u"(?<![%A-Z0-9])[0-9]"_s);
    return digits.match(text).hasMatch();
}

} // namespace

class BanglaTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStringOfTheSourcesIsTranslated();
    void messagesAreWhole_data();
    void messagesAreWhole();
    void isCompiledIn();
};

// lupdate on a copy marks what the sources have and the file has not, and the other way round.
void BanglaTest::everyStringOfTheSourcesIsTranslated()
{
    QTemporaryDir place;
    const QString copy = place.filePath(u"khobor_bn.ts"_s);
    QVERIFY(QFile::copy(folder(u"translations/khobor_bn.ts"_s), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(KHOBOR_LUPDATE), {u"-silent"_s, folder(u"app"_s), folder(u"ui"_s), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    QStringList undone;
    for (const Message &each : messages) {
        if (!each.state.isEmpty())
            undone.append(each.state + ": "_L1 + each.source);
    }
    QCOMPARE(undone, QStringList());
}

void BanglaTest::messagesAreWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("khobor") << u"khobor_bn.ts"_s;
    QTest::newRow("qtbase") << u"qtbase_bn.ts"_s;
}

void BanglaTest::messagesAreWhole()
{
    QFETCH(QString, file);
    const QList<Message> messages = readMessages(folder(u"translations/"_s + file));
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const Message &each : messages) {
        if (each.forms.join(QString()).trimmed().isEmpty() || !each.state.isEmpty())
            wrong.append("untranslated: "_L1 + each.source);
        const QString whole = each.forms.join(u'\n');
        const bool isPlural = each.source.contains("%n"_L1);
        if (!isPlural && placesOf(whole) != placesOf(each.source))
            wrong.append("places: "_L1 + whole);
        if (hasLatinDigits(whole))
            wrong.append("digits: "_L1 + whole);
    }
    QCOMPARE(wrong, QStringList());
}

void BanglaTest::isCompiledIn()
{
    QTranslator khobor;
    QVERIFY(khobor.load(u":/i18n/khobor_bn.qm"_s));
    QCOMPARE(khobor.translate("topic", "Sports"), u"খেলা"_s);
    QCOMPARE(khobor.translate("error", "Stopped."), u"থামানো হয়েছে।"_s);
    QCOMPARE(khobor.translate("commands", "%n new stories", nullptr, 3), u"নতুন লেখা: %Ln"_s);
    QTranslator qt;
    QVERIFY(qt.load(u":/i18n/qtbase_bn.qm"_s));
    QCOMPARE(qt.translate("QPlatformTheme", "Cancel"), u"বাতিল"_s);
    QCOMPARE(qt.translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), u"LTR"_s);
}

QTEST_GUILESS_MAIN(BanglaTest)
#include "banglatest.moc"
