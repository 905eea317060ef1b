// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-window FOLDER: the real window over the library in FOLDER, as a reader uses it; prints how long each thing takes
// until it is painted, and what memory the process tree holds. Changes the library: everything is read at the end.

#include "bench/pss.h"
#include "commands/session.h"
#include "lists/headlineview.h"
#include "lists/sectionview.h"
#include "look/fonts.h"
#include "reader/storyview.h"
#include "window/mainwindow.h"
#include "window/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace khobor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("  %-34s %8.1f ms median, %8.1f ms 95th, %8.1f ms worst\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
    std::fflush(stdout);
}

void printMemory(const char *what)
{
    std::printf("  %-34s %8.0f MB\n", what, bench::proportionalMemory());
    std::fflush(stdout);
}

// The longest the event loop did nothing but one thing.
class Stalls final : public QObject
{
public:
    Stalls()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(1ms);
        m_since.start();
        connect(&m_tick, &QTimer::timeout, this,
                [this] { m_longest = qMax(m_longest, double(m_since.nsecsElapsed()) / 1e6), m_since.start(); });
    }
    double take() { return std::exchange(m_longest, 0); }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_longest = 0;
};

// Tells when a widget has painted.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { ++count; });
        return false;
    }
};

class Bench final
{
public:
    explicit Bench(const commands::Session &session) : m_window(*session.newsroom, *session.library, *session.fetcher)
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_list = m_window.findChild<lists::HeadlineView *>();
        m_model = qobject_cast<models::HeadlineModel *>(m_list->model());
    }

    bool run()
    {
        Paints paints(m_list->viewport());
        m_paints = &paints;
        if (!until([this] { return m_model->rowCount() > 0 && m_paints->count > 0; }))
            return false;
        printMemory("memory, list only");
        QEventLoop loop;
        QObject::connect(&m_window, &window::MainWindow::engineSettled, &loop, &QEventLoop::quit);
        loop.exec();
        until([] { return false; }, 3000ms); // the engine warms
        m_stalls.take();
        scroll();
        stories();
        selections();
        searching();
        markAll();
        return true;
    }

private:
    // Lets events run until something holds.
    bool until(const std::function<bool()> &holds, std::chrono::milliseconds most = 20s)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && timer.durationElapsed() < most)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        return holds();
    }

    // How long until the list is painted after its rows have come.
    template <class Act> double painted(Act act)
    {
        bool isLoaded = false;
        const auto loaded =
            QObject::connect(m_model, &models::HeadlineModel::loaded, m_list, [&isLoaded] { isLoaded = true; });
        QElapsedTimer timer;
        timer.start();
        act();
        until([&] { return isLoaded; });
        const int before = m_paints->count;
        m_list->viewport()->update();
        until([&] { return m_paints->count > before; });
        QObject::disconnect(loaded);
        return milliseconds(timer);
    }

    void scroll()
    {
        std::vector<double> frames;
        QScrollBar *bar = m_list->verticalScrollBar();
        for (int frame = 0; frame < 500; ++frame) {
            const int before = m_paints->count;
            QElapsedTimer timer;
            timer.start();
            bar->setValue(bar->value() + 90);
            m_list->viewport()->repaint();
            frames.push_back(milliseconds(timer));
            until([&] { return m_paints->count > before; });
        }
        print("scrolling, a frame", frames);
        std::printf("  %-34s %8.1f ms\n", "longest stall while scrolling", m_stalls.take());
        bar->setValue(0);
    }

    double open(int row)
    {
        auto *view = m_window.findChild<reader::StoryView *>();
        m_isShown = false;
        const auto shown = QObject::connect(view, &reader::StoryView::shown, view, [this] { m_isShown = true; });
        QElapsedTimer timer;
        timer.start();
        m_list->setCurrentIndex(m_model->index(row));
        until([this] { return m_isShown; });
        QObject::disconnect(shown);
        return milliseconds(timer);
    }

    void stories()
    {
        if (!m_window.findChild<reader::StoryView *>()) {
            std::puts("  the page engine is missing");
            return;
        }
        print("first story", {open(0)});
        std::vector<double> next;
        for (int row = 1; row < 10; ++row)
            next.push_back(open(row));
        printMemory("memory after 10 stories");
        for (int row = 10; row < 200; ++row)
            next.push_back(open(row % m_model->rowCount()));
        print("next story", next);
        printMemory("memory after 200 stories");
        std::printf("  %-34s %8.1f ms\n", "longest stall while reading", m_stalls.take());
    }

    void selections()
    {
        std::vector<double> times;
        for (int round = 0; round < 20; ++round) {
            Selection selection;
            if (round % 2 == 0)
                selection.outlet = OutletId{u"paper%1"_s.arg(round)};
            else
                selection.topic = allTopics().at(round % 12);
            times.push_back(painted([&] { m_window.showSelection(selection); }));
        }
        print("section or outlet switch", times);
        times.clear();
        for (int round = 0; round < 10; ++round) {
            Selection unread;
            unread.unreadOnly = round % 2 == 0;
            times.push_back(painted([&] { m_model->setSelection(unread); }));
        }
        print("filter", times);
        std::printf("  %-34s %8.1f ms\n", "longest stall while choosing", m_stalls.take());
    }

    void searching()
    {
        std::vector<double> times;
        for (int row = 0; row < 10; ++row) {
            const QString title = m_model->index(row).data().toString().section(u' ', 0, 1);
            for (qsizetype length = 2; length <= qMin<qsizetype>(title.size(), 10); ++length) {
                Selection typed;
                typed.search = title.first(length);
                times.push_back(painted([&] { m_model->setSelection(typed); }));
            }
        }
        print("search as you type", times);
        std::printf("  %-34s %8.1f ms\n", "longest stall while searching", m_stalls.take());
    }

    void markAll()
    {
        painted([&] { m_window.showSelection({}); });
        const auto all = m_window.actions();
        const auto found =
            std::ranges::find_if(all, [](QAction *each) { return each->shortcut() == QKeySequence(u"Ctrl+Shift+M"_s); });
        if (found == all.end())
            return;
        const int before = m_paints->count;
        QElapsedTimer timer;
        timer.start();
        (*found)->trigger();
        until([&] { return m_paints->count > before && m_model->index(0).data(models::HeadlineModel::ReadRole).toBool(); });
        print("mark all read", {milliseconds(timer)});
        until([] { return false; }, 5000ms);
        std::printf("  %-34s %8.1f ms\n", "longest stall while marking", m_stalls.take());
    }

    window::MainWindow m_window;
    lists::HeadlineView *m_list = nullptr;
    models::HeadlineModel *m_model = nullptr;
    Paints *m_paints = nullptr;
    Stalls m_stalls;
    bool m_isShown = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"khobor"_s);
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    (void)look::pinFonts();
    const auto session = commands::buildSession({.dataFolder = QCoreApplication::arguments().value(1),
                                                 .recordedFolder = settings.path(),
                                                 .json = false,
                                                 .printer = {}});
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().detail));
        return 1;
    }
    return Bench(**session).run() ? 0 : 1;
}
