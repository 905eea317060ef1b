// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/camera.h"

#include <QCoroTimer>
#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace khobor::tour {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Camera::Camera(QWidget &window, QString folder) : m_window(window), m_folder(std::move(folder))
{
    m_hasFailed = !QDir().mkpath(m_folder);
}

QCoro::Task<> Camera::shoot(QString name)
{
    // Thumbnails, the engine's frames and animations come after the event that asked for them.
    co_await QCoro::sleepFor(900ms);
    // The screen shows what the page engine paints by itself; a platform without a screen can only be asked widget by
    // widget.
    const QPixmap picture =
        QGuiApplication::platformName() == "xcb"_L1 ? m_window.screen()->grabWindow(m_window.winId()) : m_window.grab();
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_taken, 2, 10, QChar(u'0')).arg(name);
    if (picture.isNull() || !picture.save(path))
        m_hasFailed = true;
}

bool Camera::hasFailed() const
{
    return m_hasFailed;
}

} // namespace khobor::tour
