// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/chromium.h"

#include <QByteArray>
#include <QByteArrayList>

#include <unistd.h>

namespace khobor::engine {

using namespace Qt::StringLiterals;

namespace {

// No host has an address for the engine: a <link rel=preconnect> passes the content policy and the request filter unseen.
const QByteArrayList switches{
    "--disable-background-networking"_ba,
    "--disable-breakpad"_ba,
    "--disable-client-side-phishing-detection"_ba,
    "--disable-component-update"_ba,
    "--disable-default-apps"_ba,
    "--disable-domain-reliability"_ba,
    "--disable-sync"_ba,
    "--dns-prefetch-disable"_ba,
    "\"--host-resolver-rules=MAP * ~NOTFOUND\""_ba,
    "--metrics-recording-only"_ba,
    "--no-pings"_ba,
    "--no-service-autorun"_ba,
};

} // namespace

void quietenChromium()
{
    QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", (flags + ' ' + switches.join(' ')).trimmed());
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

} // namespace khobor::engine
