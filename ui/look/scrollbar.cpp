// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/scrollbar.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace khobor::look {

using namespace Qt::StringLiterals;

void slimScrollBar(QAbstractScrollArea &area)
{
    area.verticalScrollBar()->setStyleSheet(
        u"QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }"
        "QScrollBar::handle:vertical { background: palette(mid); border-radius: 3px; margin: 2px; min-height: 32px; }"
        "QScrollBar::handle:vertical:hover { background: palette(placeholder-text); }"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"_s);
}

} // namespace khobor::look
