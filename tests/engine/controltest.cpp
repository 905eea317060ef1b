// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The control of the lock's test: the same markup does knock in an engine of the same kind that is not locked.

#include "engine/listener.h"
#include "engine/stage.h"

#include <QTest>
#include <QWebEngineProfile>

#include <unistd.h>

using namespace khobor;
using namespace Qt::StringLiterals;

class ControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void engineWithoutLocksReachesTheListener_data();
    void engineWithoutLocksReachesTheListener();
};

void ControlTest::initTestCase()
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

void ControlTest::engineWithoutLocksReachesTheListener_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"img", "refresh", "style", "import", "background", "frame", "video", "preconnect", "svg image"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ControlTest::engineWithoutLocksReachesTheListener()
{
    QFETCH(QString, name);
    const tests::Listener listener;
    QWebEngineProfile open;
    QWebEnginePage page(&open);
    for (const tests::Vector &vector : tests::leakVectors(listener.port())) {
        if (QLatin1StringView(vector.name) == name)
            page.setHtml(u"<!doctype html><title>t</title><body>"_s + QString::fromUtf8(vector.markup));
    }
    QTRY_VERIFY(listener.visits() > 0);
}

KHOBOR_ENGINE_MAIN(ControlTest)
#include "controltest.moc"
