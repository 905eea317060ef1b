// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The seam between the window and the page engine, which is a plugin (ui/engine) loaded after the first paint.
// GUI thread.

#pragma once

#include "export/pdf.h"

#include <QWidget>

namespace khobor::reader {

/// Shows one story page at a time. It loads nothing itself: pages and pictures are handed to it.
class StoryView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Replaces what is shown by a story page (exports::storyPage).
    virtual void showPage(const QByteArray &page) = 0;
    /// Finds words in the page and highlights them; an empty text ends it.
    virtual void findText(const QString &text) = 0;
    /// Scrolls by a page; false when the end was already in view.
    virtual bool pageDown() = 0;
    virtual void setZoom(double factor) = 0;
    /// How far the page is scrolled, from 0 (its top) to 1 (its end); 0 for one that fits.
    [[nodiscard]] virtual double progress() const = 0;
    /// Scrolls there, once the page stands if it is still on its way.
    virtual void setProgress(double progress) = 0;
    /// The text a reader has selected.
    [[nodiscard]] virtual QString selectedText() const = 0;

Q_SIGNALS:
    /// A link was followed: `khobor:story/<id>`, khobor:open?url=…, or the paper's https address.
    void linkActivated(const QUrl &url);
    /// The page stands on the screen.
    void shown();
    /// The engine's process died; what was shown is gone until the next showPage.
    void crashed();
};

/// What the plugin gives.
class PageEngine
{
public:
    virtual ~PageEngine() = default;
    virtual StoryView *createView(exports::PictureSource pictures, QWidget *parent) = 0;
};

} // namespace khobor::reader

#define KhoborPageEngine_iid "khobor.PageEngine/1"
Q_DECLARE_INTERFACE(khobor::reader::PageEngine, KhoborPageEngine_iid)
