// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/addpapers.h"

#include "core/sentence.h"
#include "dialogs/findsview.h"
#include "dialogs/subscribe.h"
#include "look/fonts.h"
#include "models/language.h"
#include "newsroom/newsroom.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace khobor::dialogs {

using namespace Qt::StringLiterals;
using models::shownNumber;

namespace {

QUrl addressOf(const QString &typed)
{
    QString text = typed.trimmed();
    // What browsers hand to feed readers: feed://host/… and feed:https://host/…
    if (text.startsWith("feed://"_L1))
        text.replace(0, 4, u"https"_s);
    else if (text.startsWith("feed:"_L1))
        text.remove(0, 5);
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && url.isValid() && url.host().contains(u'.') ? url : QUrl();
}

QList<OutletId> idsOf(const QList<Outlet> &outlets)
{
    QList<OutletId> ids;
    for (const Outlet &outlet : outlets)
        ids.append(outlet.id);
    return ids;
}

QString whyNothing(const Error &error)
{
    const bool isReadable = error.kind == ErrorKind::NotAFeed || error.kind == ErrorKind::NotAStory
        || error.kind == ErrorKind::Malformed || error.kind == ErrorKind::NotFound;
    return isReadable ? AddPapers::tr("Neither a feed nor a page with headlines was found there.") : sentence(error);
}

} // namespace

AddPapers::AddPapers(newsroom::Newsroom &newsroom, store::Library &library, QWidget *parent)
    : QDialog(parent), m_newsroom(newsroom), m_library(library), m_address(new QLineEdit),
      m_look(new QPushButton(tr("Look"))), m_line(new QLabel), m_bar(new QProgressBar), m_finds(new FindsView),
      m_add(new QPushButton(tr("Add"))), m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Add a paper"));
    layOut();
    connect(m_address, &QLineEdit::textEdited, this, [this] { setState(State::Waiting); });
    connect(m_look, &QPushButton::clicked, this, &AddPapers::lookAtField);
    connect(m_finds, &QTreeWidget::itemChanged, this, &AddPapers::showCount);
    connect(m_add, &QPushButton::clicked, this, &AddPapers::add);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setState(State::Waiting);
}

AddPapers::~AddPapers()
{
    m_stop.request_stop();
}

void AddPapers::layOut()
{
    auto *title = new QLabel(tr("The address of a paper, a section of it, or a feed"));
    title->setBuddy(m_address);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setAccessibleName(title->text());
    m_line->setObjectName("line"_L1);
    m_line->setWordWrap(true);
    m_line->setFont(look::sans(9.5));
    m_line->setMinimumHeight(2 * look::lineMetrics(m_line->font()).height);
    m_line->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));
    auto policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    auto *top = new QHBoxLayout;
    top->addWidget(m_address, 1);
    top->addWidget(m_look);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_line);
    column->addWidget(m_finds, 1);
    column->addWidget(buttons);
    resize(520, 440);
}

void AddPapers::setState(State state)
{
    m_state = state;
    const bool isBusy = state == State::Looking || state == State::Adding;
    m_bar->setVisible(isBusy);
    m_address->setEnabled(!isBusy);
    m_look->setEnabled(!isBusy);
    m_finds->setEnabled(state == State::Choosing);
    m_look->setDefault(state != State::Choosing);
    m_add->setDefault(state == State::Choosing);
    if (state == State::Waiting) {
        m_finds->setFinds({}, {});
        say(tr("Khobor looks what is there and shows it before anything is added."));
    }
    showCount();
}

void AddPapers::look(const QString &address)
{
    m_address->setText(address);
    lookAtField();
}

void AddPapers::lookAtField()
{
    if (m_state == State::Looking || m_state == State::Adding)
        return;
    setState(State::Waiting);
    const QUrl url = addressOf(m_address->text());
    if (url.isEmpty()) {
        say(tr("This is no address of a web page. It looks like www.example.com or https://example.com/feed."),
            Tone::Trouble);
        m_address->setFocus();
        return;
    }
    setState(State::Looking);
    m_bar->setRange(0, 0);
    say(tr("Looking at %1…").arg(url.host()));
    QCoro::connect(m_newsroom.discover(url, m_stop.get_token()), this, [this](const Result<Outlet> &found) {
        take(found.transform([](const Outlet &outlet) { return QList{outlet}; }));
    });
}

void AddPapers::readFile(const QString &path)
{
    setWindowTitle(tr("Add papers from a list"));
    setState(State::Looking);
    m_bar->setRange(0, 0);
    say(tr("Reading the list…"));
    readOpmlFile(path).then(this, [this](const Result<QList<Outlet>> &found) { take(found); });
}

void AddPapers::take(const Result<QList<Outlet>> &found)
{
    if (!found) {
        setState(State::Waiting);
        say(whyNothing(found.error()), Tone::Trouble);
        m_address->setFocus();
        return;
    }
    m_finds->setFinds(*found, m_newsroom.outlets());
    setState(State::Choosing);
    m_finds->setFocus();
}

void AddPapers::showCount()
{
    const int count = m_state == State::Choosing ? m_finds->chosenCount() : 0;
    m_add->setEnabled(count > 0);
    m_add->setText(count > 1 ? tr("Add %1 sections").arg(shownNumber(count)) : tr("Add"));
    if (m_state == State::Choosing)
        say(count > 0 ? tr("Choose what to add.") : tr("Nothing is chosen. What is already here need not be added again."));
}

void AddPapers::add()
{
    const QList<Outlet> wanted = m_finds->chosen();
    setState(State::Adding);
    m_bar->setRange(0, static_cast<int>(wanted.size()));
    m_bar->setValue(0);
    say(tr("Adding…"));
    m_done = 0;
    const auto progress = [self = QPointer(this)](int done) {
        if (!self)
            return;
        self->m_done = done;
        self->m_bar->setValue(done);
    };
    QCoro::connect(subscribe(m_newsroom, m_library, wanted, progress, m_stop.get_token()), this,
                   [this, wanted](const Result<int> &added) { finish(wanted, added); });
}

void AddPapers::finish(const QList<Outlet> &wanted, const Result<int> &added)
{
    if (m_done > 0)
        Q_EMIT this->added(idsOf(wanted.first(m_done)));
    if (added) {
        accept();
        return;
    }
    setState(State::Choosing);
    say(sentence(added.error()), Tone::Trouble);
}

void AddPapers::say(const QString &sentence, Tone tone)
{
    m_line->setForegroundRole(tone == Tone::Trouble ? QPalette::Accent : QPalette::PlaceholderText);
    m_line->setText(sentence);
    m_line->setAccessibleName(sentence);
}

} // namespace khobor::dialogs
