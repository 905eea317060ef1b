// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/papers.h"

#include "core/sentence.h"
#include "dialogs/addpapers.h"
#include "dialogs/subscribe.h"
#include "models/language.h"
#include "newsroom/newsroom.h"
#include "store/library.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

QFileDialog *makeFileDialog(QWidget &window, const QString &title, QFileDialog::AcceptMode mode)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&window, title, folder, Papers::tr("Lists of papers (*.opml *.xml)"));
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"opml"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

Papers::Papers(newsroom::Newsroom &newsroom, store::Library &library, QWidget &window)
    : QObject(&window), m_newsroom(newsroom), m_library(library), m_window(window)
{
}

void Papers::add(const QString &address)
{
    dialogs::AddPapers *dialog = open();
    if (!address.isEmpty())
        dialog->look(address);
}

void Papers::addFrom(const QString &path)
{
    open()->readFile(path);
}

dialogs::AddPapers *Papers::open()
{
    auto *dialog = new dialogs::AddPapers(m_newsroom, m_library, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::AddPapers::added, this, &Papers::fetch);
    dialog->open();
    return dialog;
}

void Papers::fetch(const QList<OutletId> &added)
{
    Q_EMIT said(tr("Added to the papers: %1").arg(models::shownNumber(static_cast<int>(added.size()))));
    if (!m_newsroom.isRefreshing())
        m_newsroom.refresh(added);
}

void Papers::importList()
{
    QFileDialog *dialog = makeFileDialog(m_window, tr("Add papers from a list"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &Papers::addFrom);
    dialog->open();
}

void Papers::exportList()
{
    QFileDialog *dialog = makeFileDialog(m_window, tr("Write the list of papers"), QFileDialog::AcceptSave);
    dialog->selectFile(u"khobor.opml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &Papers::write);
    dialog->open();
}

void Papers::write(const QString &path)
{
    dialogs::writeOpmlFile(path, m_newsroom.outlets()).then(this, [this, path](const Result<void> &written) {
        Q_EMIT said(written ? tr("The list of papers is in %1.").arg(QDir::toNativeSeparators(path))
                            : sentence(written.error()));
    });
}

void Papers::remove(const OutletId &id)
{
    const std::optional<Outlet> outlet = m_newsroom.outlet(id);
    if (!outlet)
        return;
    const QString question = tr("Remove %1 from the papers?").arg(models::shownName(outlet->name));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a paper"), question, QMessageBox::Cancel, &m_window);
    box->setInformativeText(tr("Its stories go too, but for those that you saved or wrote a note on."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, id] {
        m_library.removeOutlet(id).then(this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT said(sentence(removed.error()));
            m_newsroom.loadOutlets();
        });
    });
    box->open();
}

} // namespace khobor::window
