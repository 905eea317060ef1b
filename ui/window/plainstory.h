// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story as bare text, for as long as there is no page engine. GUI thread.

#pragma once

#include "core/records.h"
#include "export/storypage.h"

#include <QLabel>
#include <QScrollArea>

namespace khobor::window {

/// Headline, byline and text in a column that can be selected and read aloud. Nothing of it is interpreted.
class PlainStory final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlainStory(QWidget *parent = nullptr);

    void setStory(const StoredStory &story, const QString &outlet);
    /// Scrolls by a page; false when the end was already in view.
    bool pageDown();
    /// As far as bare text can follow it: size and column.
    void setStyle(const exports::Style &style);
    /// How far the story is scrolled, from 0 to 1.
    [[nodiscard]] double progress() const;
    void setProgress(double progress);

private:
    void scrollToWanted();

    double m_wantedProgress = 0; ///< where the reader left it; 0 once the reader scrolls
    QLabel *m_outlet;
    QLabel *m_title;
    QLabel *m_byline;
    QLabel *m_text;
};

} // namespace khobor::window
