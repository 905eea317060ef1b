// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/memory.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

class Settings final : public QSettings
{
public:
    Settings() : QSettings(NativeFormat, UserScope, u"khobor"_s, u"window"_s) { }
};

QString keyOf(const QSplitter &splitter)
{
    return "panes/"_L1 + splitter.objectName();
}

QList<QSplitter *> splittersOf(const QMainWindow &window)
{
    QList<QSplitter *> named = window.findChildren<QSplitter *>();
    named.removeIf([](const QSplitter *splitter) { return splitter->objectName().isEmpty(); });
    return named;
}

} // namespace

void restorePanes(QMainWindow &window)
{
    const Settings settings;
    window.restoreGeometry(settings.value("geometry").toByteArray());
    for (QSplitter *splitter : splittersOf(window))
        splitter->restoreState(settings.value(keyOf(*splitter)).toByteArray());
}

void rememberPanes(const QMainWindow &window)
{
    Settings settings;
    settings.setValue("geometry", window.saveGeometry());
    for (const QSplitter *splitter : splittersOf(window))
        settings.setValue(keyOf(*splitter), splitter->saveState());
}

look::Theme rememberedTheme()
{
    return look::themeFromKey(Settings().value("theme").toString());
}

void rememberTheme(look::Theme theme)
{
    Settings().setValue("theme", look::themeKey(theme));
}

QString rememberedLanguage()
{
    return Settings().value("language") == "en"_L1 ? u"en"_s : u"bn"_s;
}

void rememberLanguage(const QString &language)
{
    Settings().setValue("language", language);
}

PageStyle rememberedPage()
{
    const Settings settings;
    const PageStyle usual;
    PageStyle style;
    const int ground = settings.value("page/ground", 0).toInt();
    style.ground = static_cast<PageStyle::Ground>(std::clamp(ground, 0, 3));
    style.pointSize = settings.value("page/size", usual.pointSize).toInt();
    style.columnWidth = settings.value("page/column", usual.columnWidth).toInt();
    style.lineHeight = settings.value("page/leading", usual.lineHeight).toInt();
    style.justified = settings.value("page/justified", usual.justified).toBool();
    return bounded(style);
}

void rememberPage(const PageStyle &style)
{
    Settings settings;
    settings.setValue("page/ground", static_cast<int>(style.ground));
    settings.setValue("page/size", style.pointSize);
    settings.setValue("page/column", style.columnWidth);
    settings.setValue("page/leading", style.lineHeight);
    settings.setValue("page/justified", style.justified);
}

bool isNoteRemembered()
{
    return Settings().value("note", false).toBool();
}

void rememberNote(bool isShown)
{
    Settings().setValue("note", isShown);
}

} // namespace khobor::window
