// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the window as a reader sees it. GUI thread.

#pragma once

#include <QCoroTask>
#include <QString>

class QWidget;

namespace khobor::tour {

/// Writes numbered PNG files of one window.
class Camera
{
public:
    Camera(QWidget &window, QString folder);

    /// Waits until the window has settled, then writes "<number>-<name>.png".
    QCoro::Task<> shoot(QString name);
    /// Whether a picture could not be taken or written.
    [[nodiscard]] bool hasFailed() const;

private:
    QWidget &m_window;
    QString m_folder;
    int m_taken = 0;
    bool m_hasFailed = false;
};

} // namespace khobor::tour
