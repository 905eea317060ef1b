// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/refreshpanel.h"

#include "core/sentence.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "models/language.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace khobor::window {

using namespace Qt::StringLiterals;
using models::shownNumber;
using newsroom::Progress;

namespace {

QString stateOf(const Progress &progress)
{
    if (progress.error)
        return sentence(*progress.error);
    if (!progress.finished)
        return RefreshPanel::tr("%1 of %2").arg(shownNumber(progress.done), shownNumber(progress.total));
    return progress.added == 0 ? RefreshPanel::tr("Nothing new")
                               : RefreshPanel::tr("New stories: %1").arg(shownNumber(progress.added));
}

} // namespace

RefreshPanel::RefreshPanel(newsroom::Newsroom &newsroom, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_newsroom(newsroom), m_list(new QListWidget),
      m_retry(new QPushButton(tr("Try those again that failed")))
{
    setFrameShape(QFrame::StyledPanel);
    resize(420, 320);
    auto *title = new QLabel(tr("Papers of this refresh"));
    title->setFont(look::sans(9, QFont::Bold));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFont(look::sans(9.5));
    m_list->setSpacing(3);
    m_list->setAccessibleName(title->text());
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(m_retry, 0, Qt::AlignRight);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT retryWanted();
    });
}

void RefreshPanel::setOutlets(const QList<Progress> &outlets)
{
    if (m_list->count() != outlets.size()) {
        m_list->clear();
        for (qsizetype i = 0; i < outlets.size(); ++i)
            m_list->addItem(QString());
    }
    for (int i = 0; i < m_list->count(); ++i) {
        const Progress &progress = outlets.at(i);
        const auto outlet = m_newsroom.outlet(progress.outlet);
        const QString name = outlet ? models::shownName(outlet->name) : progress.outlet.value;
        m_list->item(i)->setText(u"%1\n%2"_s.arg(name, stateOf(progress)));
        m_list->item(i)->setIcon(progress.error ? look::icon(u"warning"_s) : look::icon(u"paper"_s));
    }
    m_retry->setVisible(std::ranges::any_of(outlets, [](const Progress &progress) { return progress.error.has_value(); }));
}

void RefreshPanel::openAbove(const QWidget &button)
{
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), 0));
    move(corner - QPoint(width(), height() + 4));
    show();
    m_list->setFocus();
}

} // namespace khobor::window
