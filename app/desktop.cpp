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

#include <KDBusService>
#include <QApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPointer>

namespace khobor {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "khobor.desktop", QtInfoMsg)

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

/// A story is shown; what turns out to be none may be a paper's feed or section, and is looked at as such.
QCoro::Task<> openAddress(std::shared_ptr<commands::Session> session, QPointer<window::MainWindow> window, QUrl address)
{
    if (address.isLocalFile()) {
        qCDebug(log, "file %s", qUtf8Printable(QFileInfo(address.toLocalFile()).fileName()));
        window->addPapersFrom(address.toLocalFile());
        co_return;
    }
    if (address.scheme() == "feed"_L1) {
        const QString rest = address.toString().sliced(5);
        const QString feed = rest.startsWith("//"_L1) ? "https:"_L1 + rest : rest;
        qCDebug(log, "feed %s", qUtf8Printable(feed));
        window->addPaper(feed);
        co_return;
    }
    const Result<ArticleId> story = co_await session->newsroom->open(address);
    if (!window)
        co_return;
    if (story)
        window->open(*story);
    else if (story.error().kind == ErrorKind::NotAStory || story.error().kind == ErrorKind::Malformed)
        window->addPaper(address.toString());
    else
        QMessageBox::warning(window, QCoreApplication::applicationName(), sentence(story.error()));
}

/// Does what was asked of the window.
QCoro::Task<> serve(std::shared_ptr<commands::Session> session, QPointer<window::MainWindow> window, Request request)
{
    if (request.refresh) {
        qCDebug(log, "refresh");
        window->refresh();
    }
    if (request.search) {
        qCDebug(log, "search");
        window->startSearch();
    }
    for (const QUrl &address : std::as_const(request.addresses)) {
        if (window)
            co_await openAddress(session, window, address);
    }
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
    co_await serve(session, window, options.request);
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

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

/// Serves what later starts and the desktop ask over the bus.
void answer(const KDBusService &bus, const std::shared_ptr<commands::Session> &session,
            std::unique_ptr<window::MainWindow> &window)
{
    const auto take = [session, &window](const Request &request) {
        bringForward(*window);
        serve(session, window.get(), request);
    };
    QObject::connect(&bus, &KDBusService::activateRequested, qApp,
                     [take](const QStringList &arguments, const QString &folder) { take(requestOf(arguments, folder)); });
    QObject::connect(&bus, &KDBusService::openRequested, qApp,
                     [take](const QList<QUrl> &addresses) { take({.addresses = addresses}); });
    QObject::connect(&bus, &KDBusService::activateActionRequested, qApp, [take](const QString &action) {
        take({.addresses = {}, .refresh = action == "refresh"_L1, .search = action == "search"_L1});
    });
}

} // namespace

int runDesktop(QApplication &app, const DesktopOptions &options)
{
    std::optional<KDBusService> bus;
    if (options.isOnly)
        bus.emplace(KDBusService::Unique | KDBusService::NoExitOnFailure); // does not return in a second start
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
    if (bus)
        answer(*bus, *session, window);
    QTimer::singleShot(0, window.get(), [&] { begin(*session, window.get(), options); });
    return app.exec();
}

} // namespace khobor
