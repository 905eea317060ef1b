// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/stylepanel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace khobor::window {

using Ground = PageStyle::Ground;

namespace {

constexpr int sliderWidth = 180;

} // namespace

StylePanel::StylePanel(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_justified(new QCheckBox(tr("Straight right edge"))), m_grounds(new QButtonGroup(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("How stories look"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 14, 18, 14);
    form->setSpacing(10);
    m_size = addSlider(*form, tr("Size"), pointSizes, 1);
    m_column = addSlider(*form, tr("Column width"), columnWidths, 20);
    m_leading = addSlider(*form, tr("Line spacing"), lineHeights, 5);
    form->addRow(QString(), m_justified);
    addGrounds(*form);
    auto *usual = new QPushButton(tr("As at first"));
    form->addRow(QString(), usual);
    connect(m_justified, &QCheckBox::toggled, this, &StylePanel::changed);
    connect(m_grounds, &QButtonGroup::idClicked, this, &StylePanel::changed);
    connect(usual, &QPushButton::clicked, this, [this] {
        setStyle({});
        Q_EMIT changed();
    });
    setStyle({});
}

QSlider *StylePanel::addSlider(QFormLayout &form, const QString &name, std::pair<int, int> bounds, int step)
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(bounds.first, bounds.second);
    slider->setSingleStep(step);
    slider->setPageStep(3 * step);
    slider->setMinimumWidth(sliderWidth);
    slider->setAccessibleName(name);
    form.addRow(name, slider);
    connect(slider, &QSlider::valueChanged, this, &StylePanel::changed);
    return slider;
}

void StylePanel::addGrounds(QFormLayout &form)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (const auto &[ground, name] :
         {std::pair(Ground::AsWindow, tr("As the window")), std::pair(Ground::Paper, tr("Paper")),
          std::pair(Ground::Sepia, tr("Sepia")), std::pair(Ground::Night, tr("Night"))}) {
        auto *button = new QRadioButton(name);
        m_grounds->addButton(button, static_cast<int>(ground));
        column->addWidget(button);
    }
    form.addRow(tr("Page"), column);
}

void StylePanel::setStyle(const PageStyle &style)
{
    const QSignalBlocker blocker(this);
    m_size->setValue(style.pointSize);
    m_column->setValue(style.columnWidth);
    m_leading->setValue(style.lineHeight);
    m_justified->setChecked(style.justified);
    m_grounds->button(static_cast<int>(style.ground))->setChecked(true);
}

PageStyle StylePanel::style() const
{
    return {.ground = static_cast<Ground>(m_grounds->checkedId()),
            .pointSize = m_size->value(),
            .columnWidth = m_column->value(),
            .lineHeight = m_leading->value(),
            .justified = m_justified->isChecked()};
}

void StylePanel::openBelow(const QWidget &button)
{
    adjustSize();
    move(button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4)));
    show();
    m_size->setFocus();
}

} // namespace khobor::window
