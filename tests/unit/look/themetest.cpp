// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/theme.h"

#include "look/fonts.h"
#include "look/icons.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// As WCAG 2 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inksStandOut_data();
    void inksStandOut();
    void themesHaveKeys();
    void banglaFontsAreThere();
    void linesHoldTheTallestStacks();
    void everyIconIsDrawn();
};

void ThemeTest::inksStandOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << look::lightPalette();
    QTest::newRow("dark") << look::darkPalette();
}

void ThemeTest::inksStandOut()
{
    QFETCH(QPalette, palette);
    for (const auto ground :
         {QPalette::Base, QPalette::Window, QPalette::Highlight, QPalette::AlternateBase, QPalette::Button}) {
        for (const auto ink : {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText, QPalette::Accent}) {
            const double found = contrast(palette.color(ink), palette.color(ground));
            QVERIFY2(found >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(ink).arg(ground).arg(found)));
        }
    }
}

void ThemeTest::themesHaveKeys()
{
    for (const look::Theme theme : {look::Theme::System, look::Theme::Light, look::Theme::Dark})
        QCOMPARE(look::themeFromKey(look::themeKey(theme)), theme);
    QCOMPARE(look::themeFromKey(u"no such theme"), look::Theme::System);
}

void ThemeTest::banglaFontsAreThere()
{
    QVERIFY(look::pinFonts());
    QVERIFY(QFontDatabase::applicationFallbackFontFamilies(QChar::Script_Bengali).contains(u"Noto Serif Bengali"_s));
}

void ThemeTest::linesHoldTheTallestStacks()
{
    const QFont font = look::serif(12, QFont::Bold);
    const auto [ascent, height] = look::lineMetrics(font);
    QImage line(900, height, QImage::Format_RGB32);
    line.fill(Qt::white);
    QPainter painter(&line);
    painter.setFont(font);
    painter.drawText(4, ascent, u"রাষ্ট্রীয় ছিঁড়ে শুশ্রূষা ঊর্ধ্ব লক্ষ্মী দুর্বৃত্ত"_s);
    painter.end();
    const auto isBlank = [&line](int y) {
        for (int x = 0; x < line.width(); ++x) {
            if (qGray(line.pixel(x, y)) < 128)
                return false;
        }
        return true;
    };
    QVERIFY(isBlank(0));
    QVERIFY(isBlank(height - 1));
    QVERIFY(!isBlank(height / 2));
}

void ThemeTest::everyIconIsDrawn()
{
    int count = 0;
    for (QDirIterator files(u":/icons"_s, {u"*.svg"_s}); files.hasNext(); ++count) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        const QImage image = look::tinted(name, 20, Qt::red, 1.0).toImage();
        bool hasInk = false;
        for (int y = 0; y < image.height() && !hasInk; ++y) {
            for (int x = 0; x < image.width() && !hasInk; ++x)
                hasInk = image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(hasInk, qPrintable(name));
    }
    QVERIFY(count > 10);
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
