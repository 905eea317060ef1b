// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/noticebar.h"

#include "look/fonts.h"
#include "look/icons.h"

#include <QHBoxLayout>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeIconSide = 18;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_close(new QToolButton)
{
    auto *sign = new QLabel;
    sign->setPixmap(look::icon(u"warning"_s).pixmap(noticeIconSide, noticeIconSide));
    m_text->setWordWrap(true);
    m_text->setFont(look::sans(9.5));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(look::icon(u"stop"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->setSpacing(10);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setBackgroundRole(QPalette::Button);
    setAutoFillBackground(true);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::add(const QString &sentence)
{
    const QString before = m_text->text();
    m_text->setText(before.isEmpty() ? sentence : before + u'\n' + sentence);
    setAccessibleName(m_text->text());
    show();
}

void NoticeBar::dismiss()
{
    m_text->clear();
    hide();
}

} // namespace khobor::window
