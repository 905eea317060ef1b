// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/page.h"

#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineWebAuthUxRequest>

namespace khobor::engine {

using namespace Qt::StringLiterals;

LockedPage::LockedPage(LockedProfile &profile, QObject *parent) : QWebEnginePage(&profile, parent), m_shelf(profile.shelf())
{
    refuseRequests();
    // A middle click, or a link that asks for a window: the window is never made, the link is told like any other.
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            tellLink(request.requestedUrl());
    });
}

void LockedPage::show(const QByteArray &page)
{
    m_address = m_shelf.put(page);
    load(m_address);
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && url == m_address)
        return true;
    if (isMainFrame && type == NavigationTypeLinkClicked)
        tellLink(url);
    return false;
}

// Told from the event loop: whoever listens may show another page, or take this one away, while the engine still waits
// for its answer.
void LockedPage::tellLink(const QUrl &url)
{
    static const QStringList followed{u"khobor"_s, u"http"_s, u"https"_s, u"mailto"_s};
    if (followed.contains(url.scheme()))
        QTimer::singleShot(0, this, [this, url] { Q_EMIT linkActivated(url); });
}

void LockedPage::refuseRequests()
{
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::webAuthUxRequested, this, [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
}

} // namespace khobor::engine
