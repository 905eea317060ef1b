// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/findsview.h"

#include "look/scrollbar.h"
#include "models/language.h"

#include <QHeaderView>

#include <algorithm>

namespace khobor::dialogs {

using namespace Qt::StringLiterals;

namespace {

QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Feed:
        return FindsView::tr("Feed");
    case SourceKind::NewsSitemap:
        return FindsView::tr("News sitemap");
    case SourceKind::SectionPage:
        return FindsView::tr("Page with headlines");
    }
    Q_UNREACHABLE_RETURN({});
}

void addSection(QTreeWidgetItem *outlet, const Section &section, Qt::CheckState state)
{
    auto *item = new QTreeWidgetItem(outlet, {models::shownName(section.name)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, state);
    if (!section.sources.isEmpty()) {
        const Source &source = section.sources.constFirst();
        item->setText(1, kindName(source.kind));
        item->setToolTip(0, source.url.toDisplayString());
    }
}

QString hostOf(const Outlet &outlet)
{
    const QString host = outlet.home.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

bool isSamePaper(const Outlet &a, const Outlet &b)
{
    return a.id == b.id || (!hostOf(a).isEmpty() && hostOf(a) == hostOf(b));
}

// Whether one of its addresses is read already.
bool isAmong(const Section &section, const QList<Outlet> &known)
{
    for (const Outlet &outlet : known) {
        for (const Section &each : outlet.sections) {
            for (const Source &source : each.sources) {
                if (std::ranges::contains(section.sources, source.url, &Source::url))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

FindsView::FindsView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What was found"));
    header()->setAccessibleName(accessibleName());
    look::slimScrollBar(*this);
}

void FindsView::setFinds(const QList<Outlet> &finds, const QList<Outlet> &known)
{
    m_finds = finds;
    clear();
    for (const Outlet &outlet : finds) {
        const bool isKnown = std::ranges::any_of(known, [&](const Outlet &each) { return isSamePaper(each, outlet); });
        auto *item = new QTreeWidgetItem(this, {models::shownName(outlet.name)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setText(1, isKnown ? tr("Already here") : QString());
        item->setToolTip(0, outlet.home.toDisplayString());
        for (const Section &section : outlet.sections)
            addSection(item, section, isAmong(section, known) ? Qt::Unchecked : Qt::Checked);
        item->setExpanded(finds.size() <= 3);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

QList<Outlet> FindsView::chosen() const
{
    QList<Outlet> chosen;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        Outlet outlet = m_finds.at(i);
        const QList<Section> all = std::exchange(outlet.sections, {});
        for (int j = 0; j < all.size(); ++j) {
            if (topLevelItem(i)->child(j)->checkState(0) == Qt::Checked)
                outlet.sections.append(all.at(j));
        }
        if (!outlet.sections.isEmpty())
            chosen.append(outlet);
    }
    return chosen;
}

int FindsView::chosenCount() const
{
    int count = 0;
    for (const Outlet &outlet : chosen())
        count += static_cast<int>(outlet.sections.size());
    return count;
}

} // namespace khobor::dialogs
