// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The khobor: scheme, through which pages and pictures reach the engine. GUI thread.

#pragma once

#include "export/pdf.h"

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace khobor::engine {

/// The scheme's name, "khobor".
[[nodiscard]] QByteArray schemeName();

/// Makes the scheme known; once, before any profile exists.
void registerScheme();

/// What one view may ask for: `khobor:page?<n>`, the page that was put here last, and `khobor:picture/<hash>`. All else is not
/// found. Addresses that were given out before lead nowhere once another page is put here.
class Shelf final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit Shelf(exports::PictureSource pictures, QObject *parent = nullptr);

    /// Replaces the page and gives the address at which it is to be had.
    [[nodiscard]] QUrl put(const QByteArray &page);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    exports::PictureSource m_pictures;
    QByteArray m_page;
    QUrl m_address;
    int m_number = 0;
};

} // namespace khobor::engine
