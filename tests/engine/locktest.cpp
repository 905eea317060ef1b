// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lock alone, without the sanitiser: what a page could try is put before the engine as it is.

#include "engine/listener.h"
#include "engine/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;

class LockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingReachesTheListener();

private:
    tests::Stage m_stage;
};

void LockTest::nothingReachesTheListener()
{
    const tests::Listener listener;
    QSignalSpy links(&m_stage.view(), &reader::StoryView::linkActivated);
    const QList<tests::Vector> vectors = tests::leakVectors(listener.port());
    QVERIFY(!vectors.isEmpty());
    for (const tests::Vector &vector : vectors) {
        QVERIFY2(m_stage.show("<!doctype html><title>t</title><body>" + vector.markup), vector.name.constData());
        QTest::qWait(40);
        QVERIFY2(listener.visits() == 0, vector.name.constData());
    }
    QTest::qWait(2000);
    QCOMPARE(listener.visits(), 0);
    QCOMPARE(links.size(), 0);
    qInfo("%lld vectors", qlonglong(vectors.size()));
}

KHOBOR_ENGINE_MAIN(LockTest)
#include "locktest.moc"
