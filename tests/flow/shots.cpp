// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the window over the test edition: flow-shots FOLDER [WIDTHxHEIGHT…]. For looking at, not for ctest.

#include "fetch/fetcher.h"
#include "flow/edition.h"
#include "look/fonts.h"
#include "newsroom/newsroom.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

void shoot(QWidget &window, const QString &folder, const QString &name)
{
    QTest::qWait(700);
    window.grab().save(u"%1/%2.png"_s.arg(folder, name));
}

void shootAt(window::MainWindow &window, const QString &folder, QSize size, look::Theme theme)
{
    window.resize(size);
    window.setTheme(theme);
    const QString tag = u"%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(look::themeKey(theme));
    window.showNote(false);
    shoot(window, folder, tag);
    window.showNote(true);
    shoot(window, folder, tag + u"-note"_s);
    Selection search;
    search.search = u"অস্তিত্বহীন"_s;
    window.showSelection(search);
    shoot(window, folder, tag + u"-empty"_s);
    window.showSelection({});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    QTranslator translator;
    if (translator.load(u":/i18n/khobor_bn"_s))
        QApplication::installTranslator(&translator);
    const QString folder = app.arguments().value(1, u"."_s);
    if (!look::pinFonts())
        return 1;
    const auto library = store::Library::open(scratch.path());
    if (!library || !tests::keepEdition(**library, QDateTime::currentDateTimeUtc()))
        return 1;
    fetch::Fetcher fetcher;
    fetcher.setOffline(true);
    newsroom::Newsroom newsroom(fetcher, **library, tests::editionOutlets());
    window::MainWindow window(newsroom, **library, fetcher);
    window.show();
    QTest::qWait(1500);
    shoot(window, folder, u"start"_s);
    window.findChild<QListView *>()->setCurrentIndex(window.findChild<QListView *>()->model()->index(0, 0));
    for (const look::Theme theme : {look::Theme::Light, look::Theme::Dark}) {
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)})
            shootAt(window, folder, size, theme);
    }
    window.refresh();
    shoot(window, folder, u"offline"_s);
    return 0;
}
