// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes/noteeditor.h"

#include "look/fonts.h"
#include "notes/spelling.h"
#include "store/library.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace khobor::notes {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 700ms;
constexpr auto patience = 5s;

} // namespace

NoteEditor::NoteEditor(store::Library &library, QWidget *parent)
    : QWidget(parent), m_library(library), m_field(new QPlainTextEdit), m_state(new QLabel)
{
    auto *title = new QLabel(tr("Note"));
    title->setFont(look::sans(9, QFont::Bold));
    title->setBuddy(m_field);
    m_state->setFont(look::sans(9));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_field->setFont(look::serif(11));
    m_field->setPlaceholderText(tr("Write down what you think of this story. It is kept with it."));
    m_field->setAccessibleName(tr("Note on this story"));
    m_field->setTabChangesFocus(true);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_field);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NoteEditor::keep);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NoteEditor::remember);
    clear();
}

NoteEditor::~NoteEditor()
{
    keep();
    stopCheckingSpelling(*m_field);
}

void NoteEditor::setStory(ArticleId article, const QString &note)
{
    if (m_article == article && m_unkept.contains(article))
        return;
    if (m_article == article && m_known == note)
        return;
    keep();
    m_article = article;
    const QSignalBlocker quiet(m_field);
    m_known = m_unkept.value(article, note);
    m_field->setPlainText(m_known);
    m_field->setEnabled(!article.isNull());
    m_state->clear();
}

void NoteEditor::clear()
{
    setStory({}, {});
    m_field->setEnabled(false);
}

void NoteEditor::edit()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString NoteEditor::text() const
{
    return m_field->toPlainText();
}

// The dictionaries take time and memory, which who writes no notes shall not pay.
void NoteEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isSpelling, true))
        QTimer::singleShot(0, this, [this] { checkSpelling(*m_field); });
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::remember()
{
    if (m_article.isNull() || m_known == text())
        return;
    m_known = text();
    m_unkept.insert(m_article, m_known);
    m_state->clear();
    m_soon.start(pause);
}

void NoteEditor::keep()
{
    m_soon.stop();
    const QHash<ArticleId, QString> unkept = m_unkept;
    for (const auto &[article, note] : unkept.asKeyValueRange())
        keepOne(article, note);
}

void NoteEditor::keepOne(ArticleId article, const QString &note)
{
    m_library.setNote(article, note).then(this, [this, article, note](const Result<Changes> &result) {
        settle(article, note, result);
    });
}

void NoteEditor::settle(ArticleId article, const QString &note, const Result<Changes> &result)
{
    if (!result) {
        m_state->setText(tr("Not kept yet; trying again."));
        m_soon.start(patience);
        Q_EMIT failed(result.error());
        return;
    }
    if (m_unkept.value(article) == note)
        m_unkept.remove(article);
    if (article == m_article && m_unkept.isEmpty())
        m_state->setText(tr("Kept"));
}

} // namespace khobor::notes
