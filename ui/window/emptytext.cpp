// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/emptytext.h"

#include <QCoreApplication>

namespace khobor::window {

namespace {

struct Empty {
    Q_DECLARE_TR_FUNCTIONS(Empty)
};

} // namespace

EmptyText emptyText(const Selection &selection, const Circumstances &circumstances)
{
    if (!selection.search.isEmpty())
        return {Empty::tr("Nothing found"),
                Empty::tr("No story here has all of these words. Try fewer, or search all stories.")};
    if (selection.savedOnly)
        return {Empty::tr("No saved stories"), Empty::tr("Press S while reading to save a story; it is then kept here.")};
    if (selection.notedOnly)
        return {Empty::tr("No notes"),
                Empty::tr("Stories that you write a note on are gathered here. Ctrl+E opens the note.")};
    if (selection.picturedOnly)
        return {Empty::tr("No stories with a picture"), Empty::tr("The filters above the list hide the others.")};
    if (circumstances.isRefreshing)
        return {Empty::tr("Looking for news…"), Empty::tr("Stories appear here as they arrive.")};
    if (!circumstances.trouble.isEmpty())
        return {Empty::tr("The paper could not be read"), circumstances.trouble};
    const QString howToFetch = circumstances.isOffline
        ? Empty::tr("You work offline, so nothing is fetched. Switch that off in the toolbar, then press F5.")
        : Empty::tr("Press F5 to bring the news from the papers.");
    return {selection.unreadOnly ? Empty::tr("All read") : Empty::tr("There are no stories here yet"), howToFetch};
}

} // namespace khobor::window
