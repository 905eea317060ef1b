// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include "commands/session.h"
#include "core/sentence.h"
#include "language.h"
#include "look/fonts.h"
#include "tour/tour.h"
#include "window/mainwindow.h"
#include "window/memory.h"

#include <QApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QMessageBox>
#include <QPointer>

namespace khobor {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The headlines that are kept come first.
constexpr auto untilPainted = 300ms;

/// The outlets that are answered from the program itself.
QList<OutletId> builtInOutlets(const newsroom::Newsroom &newsroom)
{
    QList<OutletId> ids;
    for (const Outlet &outlet : newsroom.outlets()) {
        if (outlet.home.host().endsWith(".khobor.invalid"_L1))
            ids.append(outlet.id);
    }
    return ids;
}

QString asList(const QList<OutletId> &ids)
{
    QStringList names;
    for (const OutletId &id : ids)
        names.append(id.value);
    return names.join(u' ');
}

/// What happens once the window stands. Papers on the network are only asked when the reader says so; the welcome edition
/// costs nothing.
QCoro::Task<> begin(std::shared_ptr<commands::Session> session, QPointer<window::MainWindow> window, DesktopOptions options)
{
    co_await session->newsroom->loadOutlets();
    const QList<OutletId> builtIn = builtInOutlets(*session->newsroom);
    if (options.isTour) {
        QStringList outlets;
        if (options.common.recordedFolder.isEmpty())
            outlets = asList(builtIn).split(u' ');
        co_await qCoro(window.get(), &window::MainWindow::engineSettled, 20s);
        const tour::Stage stage{*window,           *session->newsroom, *session->library,
                                *session->fetcher, options.tourFolder, outlets};
        const int code = co_await tour::take(stage);
        QCoreApplication::exit(code);
        co_return;
    }
    co_await QCoro::sleepFor(untilPainted);
    co_await session->newsroom->refresh(builtIn);
    if (!options.address.isEmpty()) {
        const Result<ArticleId> story = co_await session->newsroom->open(QUrl::fromUserInput(options.address));
        if (story && window)
            window->open(*story);
        else if (!story)
            QMessageBox::warning(window, QCoreApplication::applicationName(), sentence(story.error()));
    }
}

/// Shows a window, and in its place one that speaks another language whenever its reader chooses one.
void showWindow(const commands::Session &session, std::unique_ptr<window::MainWindow> &window)
{
    auto fresh = std::make_unique<window::MainWindow>(*session.newsroom, *session.library, *session.fetcher);
    const auto speakAnew = [&session, &window](const QString &language) {
        window::rememberLanguage(language);
        speak(language);
        showWindow(session, window);
    };
    QObject::connect(fresh.get(), &window::MainWindow::languageChosen, qApp, speakAnew, Qt::QueuedConnection);
    if (window)
        fresh->takeOver(*window);
    fresh->show();
    window = std::move(fresh);
}

} // namespace

int runDesktop(QApplication &app, const DesktopOptions &options)
{
    const Result<void> fonts = look::pinFonts();
    if (!fonts)
        qWarning("%s", qUtf8Printable(fonts.error().detail));
    const Result<std::shared_ptr<commands::Session>> session = commands::buildSession(options.common);
    if (!session) {
        commands::fail(session.error());
        QMessageBox::critical(nullptr, QCoreApplication::applicationName(), sentence(session.error()));
        return commands::Failed;
    }
    std::unique_ptr<window::MainWindow> window;
    showWindow(**session, window);
    QTimer::singleShot(0, window.get(), [&] { begin(*session, window.get(), options); });
    return app.exec();
}

} // namespace khobor
