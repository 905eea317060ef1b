// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The name of the paper that all papers make together, and today's date. GUI thread.

#pragma once

#include "core/clock.h"

#include <QLabel>

namespace khobor::window {

/// খবর, with the day in both calendars; turns the page at midnight in Dhaka.
class Masthead final : public QWidget
{
    Q_OBJECT
public:
    explicit Masthead(Clock clock, QWidget *parent = nullptr);

private:
    void turn();

    Clock m_clock;
    QLabel *m_bangla;
    QLabel *m_gregorian;
};

} // namespace khobor::window
