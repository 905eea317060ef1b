// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/masthead.h"

#include "bangla/dateline.h"
#include "look/fonts.h"
#include "models/language.h"

#include <QGridLayout>
#include <QTimer>

namespace khobor::window {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Masthead::Masthead(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_bangla(new QLabel), m_gregorian(new QLabel)
{
    auto *name = new QLabel(u"খবর"_s);
    name->setFont(look::serif(22, QFont::Bold));
    name->setAccessibleName(tr("Khobor"));
    for (QLabel *line : {m_bangla, m_gregorian}) {
        line->setFont(look::sans(8.5));
        line->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 0, 10, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->addWidget(name, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_bangla, 0, 1, Qt::AlignBottom);
    grid->addWidget(m_gregorian, 1, 1, Qt::AlignTop);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &Masthead::turn);
    minute->start(60s);
    turn();
}

void Masthead::turn()
{
    const QDate today = m_clock().toTimeZone(dhaka()).date();
    const bangla::Language language = models::interfaceLanguage();
    m_bangla->setText(
        u"%1, %2"_s.arg(bangla::weekdayName(today.dayOfWeek(), language), bangla::banglaDateText(today, language)));
    m_gregorian->setText(bangla::dateText(today, language));
}

} // namespace khobor::window
