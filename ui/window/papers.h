// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the menu offers for the list of papers: adding one, and exchanging the list with other readers. GUI thread.

#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QList>
#include <QObject>

class QWidget;

namespace khobor::dialogs {
class AddPapers;
}

namespace khobor::newsroom {
class Newsroom;
}
namespace khobor::store {
class Library;
}

namespace khobor::window {

/// Opens the dialogues over `window` and fetches what was added.
class Papers final : public QObject
{
    Q_OBJECT
public:
    Papers(newsroom::Newsroom &newsroom, store::Library &library, QWidget &window);

    /// Looks at `address` at once when there is one.
    void add(const QString &address = {});
    /// Offers the papers of a file.
    void addFrom(const QString &path);
    void importList();
    void exportList();
    /// Takes a paper that the reader added from the list, after asking.
    void remove(const OutletId &outlet);

Q_SIGNALS:
    /// Something to say in the status bar.
    void said(const QString &sentence);

private:
    dialogs::AddPapers *open();
    void fetch(const QList<OutletId> &added);
    void write(const QString &path);

    newsroom::Newsroom &m_newsroom;
    store::Library &m_library;
    QWidget &m_window;
};

} // namespace khobor::window
