// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's view of a story, in a profile of its own. GUI thread.

#pragma once

#include "engine/page.h"
#include "reader/storyview.h"

#include <memory>

class QWebEngineView;

namespace khobor::engine {

/// A StoryView on WebEngine.
class PageView final : public reader::StoryView
{
    Q_OBJECT
public:
    PageView(exports::PictureSource pictures, QWidget *parent);
    ~PageView() override;

    void showPage(const QByteArray &page) override;
    void findText(const QString &text) override;
    bool pageDown() override;
    void setZoom(double factor) override;
    [[nodiscard]] double progress() const override;
    void setProgress(double progress) override;
    [[nodiscard]] QString selectedText() const override;

private:
    void tellLoaded(bool isLoaded);
    void scrollTo(double progress);
    void offerCopying();

    // In this order: pages go before their profile.
    std::unique_ptr<LockedProfile> m_profile;
    std::unique_ptr<LockedPage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
    bool m_isLoading = false;
    double m_wantedProgress = 0; ///< of a page that is on its way
    double m_zoom = 1;
};

} // namespace khobor::engine
