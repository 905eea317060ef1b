// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The small panel in which a reader sets how stories look, live. GUI thread.

#pragma once

#include "window/pagestyle.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFrame>
#include <QSlider>

class QFormLayout;

namespace khobor::window {

/// Size, column, line spacing, straight edges and ground of the page. Each change is told at once.
class StylePanel final : public QFrame
{
    Q_OBJECT
public:
    explicit StylePanel(QWidget *parent = nullptr);

    /// Shows a style without telling of it.
    void setStyle(const PageStyle &style);
    [[nodiscard]] PageStyle style() const;
    /// Opens with its upper right corner below the widget's lower one.
    void openBelow(const QWidget &button);

Q_SIGNALS:
    void changed();

private:
    QSlider *addSlider(QFormLayout &form, const QString &name, std::pair<int, int> bounds, int step);
    void addGrounds(QFormLayout &form);

    QSlider *m_size;
    QSlider *m_column;
    QSlider *m_leading;
    QCheckBox *m_justified;
    QButtonGroup *m_grounds;
};

} // namespace khobor::window
