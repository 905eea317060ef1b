// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page that goes nowhere by itself. GUI thread.

#pragma once

#include "engine/profile.h"

#include <QWebEnginePage>

namespace khobor::engine {

/// Loads what it is given and nothing else: links are told, not followed; every request for a window, permission, file,
/// dialogue or protocol is refused.
class LockedPage final : public QWebEnginePage
{
    Q_OBJECT
public:
    explicit LockedPage(LockedProfile &profile, QObject *parent = nullptr);

    /// Replaces the page. Also brings back one whose process has died.
    void show(const QByteArray &page);

Q_SIGNALS:
    /// A person followed a link.
    void linkActivated(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override { }
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override { }

private:
    void refuseRequests();
    void tellLink(const QUrl &url);

    Shelf &m_shelf;
    QUrl m_address;
};

} // namespace khobor::engine
