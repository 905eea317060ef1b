// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real view of the real engine, on a real screen or none, and a person in front of it.

#pragma once

#include "reader/enginehost.h"

#include <QApplication>
#include <QWebEnginePage>

#include <memory>

namespace khobor::tests {

/// Loads the engine as the program does. GUI thread.
class Stage
{
public:
    Stage();

    [[nodiscard]] reader::Engine &engine() { return m_engine; }
    [[nodiscard]] reader::StoryView &view() { return *m_view; }
    [[nodiscard]] QWebEnginePage &page();

    /// Shows a page and waits for it; false when it does not come.
    [[nodiscard]] bool show(const QByteArray &page);
    /// What stands on the page, as text.
    [[nodiscard]] QString text();
    /// The value of an expression, worked out in a world of ours beside the page's.
    [[nodiscard]] QVariant evaluate(const QString &expression);
    /// A click of the mouse.
    void click(QPoint where, Qt::MouseButton button = Qt::LeftButton);

private:
    reader::Engine m_engine;
    std::unique_ptr<reader::StoryView> m_view;
};

} // namespace khobor::tests

/// The main function of a test that needs the engine.
#define KHOBOR_ENGINE_MAIN(Test)                                                                                            \
    int main(int argc, char **argv)                                                                                         \
    {                                                                                                                       \
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);                                                         \
        QApplication app(argc, argv);                                                                                       \
        Test test;                                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                                             \
    }
