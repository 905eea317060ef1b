// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profile.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

namespace khobor::engine {

namespace {

class OnlyOurs final : public QWebEngineUrlRequestInterceptor
{
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        request.block(request.requestUrl().scheme() != QLatin1StringView(schemeName()));
    }
};

using enum QWebEngineSettings::WebAttribute;

constexpr QWebEngineSettings::WebAttribute turnedOff[] = {
    JavascriptEnabled,
    JavascriptCanOpenWindows,
    JavascriptCanAccessClipboard,
    JavascriptCanPaste,
    LocalStorageEnabled,
    LocalContentCanAccessRemoteUrls,
    LocalContentCanAccessFileUrls,
    HyperlinkAuditingEnabled,
    ErrorPageEnabled,
    PluginsEnabled,
    PdfViewerEnabled,
    FullScreenSupportEnabled,
    ScreenCaptureEnabled,
    WebGLEnabled,
    ReadingFromCanvasEnabled,
    AutoLoadIconsForPage,
    TouchIconsEnabled,
    AllowRunningInsecureContent,
    AllowGeolocationOnInsecureOrigins,
    AllowWindowActivationFromJavaScript,
    DnsPrefetchEnabled,
    NavigateOnDropEnabled,
    FocusOnNavigationEnabled,
};

void restrict(QWebEngineSettings &settings)
{
    for (const QWebEngineSettings::WebAttribute attribute : turnedOff)
        settings.setAttribute(attribute, false);
    settings.setAttribute(PlaybackRequiresUserGesture, true);
    settings.setAttribute(WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

LockedProfile::LockedProfile(exports::PictureSource pictures) : m_shelf(new Shelf(std::move(pictures), this))
{
    Q_ASSERT(isOffTheRecord());
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setPersistentPermissionsPolicy(PersistentPermissionsPolicy::AskEveryTime);
    setSpellCheckEnabled(false);
    setPushServiceEnabled(false);
    setUrlRequestInterceptor(new OnlyOurs(this));
    installUrlSchemeHandler(schemeName(), m_shelf);
    restrict(*settings());
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

} // namespace khobor::engine
