// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding papers from the window: by their address, or from another reader's list. GUI thread.

#pragma once

#include "core/error.h"
#include "core/outlet.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <optional>
#include <stop_token>

namespace khobor::newsroom {
class Newsroom;
}
namespace khobor::store {
class Library;
}

namespace khobor::dialogs {

class FindsView;

/// Looks what is at an address, shows it with check boxes, and adds what is chosen. Never blocks; closing it stops what is
/// under way.
class AddPapers final : public QDialog
{
    Q_OBJECT
public:
    AddPapers(newsroom::Newsroom &newsroom, store::Library &library, QWidget *parent = nullptr);
    ~AddPapers() override;

    /// Looks what is at an address, as if it had been typed.
    void look(const QString &address);
    /// Offers the outlets of an OPML file.
    void readFile(const QString &path);

Q_SIGNALS:
    /// These are among the papers now. Comes before the dialog closes.
    void added(const QList<khobor::OutletId> &outlets);

private:
    enum class State { Waiting, Looking, Choosing, Adding };
    enum class Tone { Quiet, Trouble };

    void layOut();
    void setState(State state);
    void lookAtField();
    void take(const Result<QList<Outlet>> &found);
    void add();
    void finish(const QList<Outlet> &wanted, const Result<int> &added);
    void showCount();
    void say(const QString &sentence, Tone tone = Tone::Quiet);

    newsroom::Newsroom &m_newsroom;
    store::Library &m_library;
    QLineEdit *m_address;
    QPushButton *m_look;
    QLabel *m_line;
    QProgressBar *m_bar;
    FindsView *m_finds;
    QPushButton *m_add;
    QPushButton *m_cancel;
    State m_state = State::Waiting;
    std::stop_source m_stop;
    int m_done = 0;
};

} // namespace khobor::dialogs
