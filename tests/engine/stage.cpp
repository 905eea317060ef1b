// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/stage.h"

#include "engine/pictures.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <optional>

namespace khobor::tests {

using namespace Qt::StringLiterals;

namespace {

// Waits for the engine's answer, or gives an empty one after Qt Test's usual patience.
template <class T> T waitFor(const std::shared_ptr<std::optional<T>> &answer)
{
    const bool isGiven = QTest::qWaitFor([&] { return answer->has_value(); });
    return isGiven ? **answer : T();
}

} // namespace

Stage::Stage()
{
    const Result<reader::Engine> engine = reader::loadEngine();
    if (!engine)
        qFatal("%s", qPrintable(engine.error().detail));
    m_engine = *engine;
    m_view.reset(m_engine.pages->createView(paintedPictures(), nullptr));
    m_view->resize(700, 500);
    m_view->show();
}

QWebEnginePage &Stage::page()
{
    return *m_view->findChild<QWebEngineView *>()->page();
}

bool Stage::show(const QByteArray &page)
{
    QSignalSpy shown(m_view.get(), &reader::StoryView::shown);
    m_view->showPage(page);
    return QTest::qWaitFor([&] { return !shown.isEmpty(); }, 120'000);
}

QString Stage::text()
{
    const auto answer = std::make_shared<std::optional<QString>>();
    page().toPlainText([answer](const QString &text) { *answer = text; });
    return waitFor(answer);
}

QVariant Stage::evaluate(const QString &expression)
{
    const auto answer = std::make_shared<std::optional<QVariant>>();
    page().runJavaScript(expression, QWebEngineScript::UserWorld, [answer](const QVariant &value) { *answer = value; });
    return waitFor(answer);
}

void Stage::click(QPoint where, Qt::MouseButton button)
{
    QTest::mouseClick(m_view->findChild<QWebEngineView *>()->focusProxy(), button, {}, where);
}

} // namespace khobor::tests
