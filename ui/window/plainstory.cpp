// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/plainstory.h"

#include "bangla/dateline.h"
#include "look/fonts.h"
#include "look/scrollbar.h"
#include "models/language.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

QLabel *addLabel(QVBoxLayout *column, const QFont &font)
{
    auto *label = new QLabel;
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(label);
    return label;
}

QString byline(const StoredStory &story)
{
    QStringList parts = story.article.authors;
    parts.append(bangla::printedTime(story.headline.time, models::interfaceLanguage()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString body(const StoredStory &story)
{
    QStringList paragraphs{story.headline.dek};
    paragraphs += story.article.text.split(u'\n');
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

PlainStory::PlainStory(QWidget *parent) : QScrollArea(parent)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout;
    m_outlet = addLabel(column, look::sans(9.5, QFont::Bold));
    m_outlet->setForegroundRole(QPalette::Accent);
    m_title = addLabel(column, look::serif(20, QFont::Bold));
    m_byline = addLabel(column, look::sans(9.5));
    m_byline->setForegroundRole(QPalette::PlaceholderText);
    m_text = addLabel(column, look::serif(13));
    column->setSpacing(10);
    column->addStretch();
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(28, 24, 28, 24);
    centred->addStretch();
    centred->addLayout(column, 1000);
    centred->addStretch();
    setStyle({});
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    look::slimScrollBar(*this);
    setAccessibleName(tr("Story"));
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PlainStory::scrollToWanted);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wantedProgress = 0; });
}

void PlainStory::setStory(const StoredStory &story, const QString &outlet)
{
    m_outlet->setText(outlet);
    m_title->setText(story.headline.title);
    m_byline->setText(byline(story));
    m_text->setText(body(story));
    m_wantedProgress = 0;
    verticalScrollBar()->setValue(0);
}

bool PlainStory::pageDown()
{
    QScrollBar *bar = verticalScrollBar();
    const bool hasMore = bar->value() < bar->maximum();
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    return hasMore;
}

void PlainStory::setStyle(const exports::Style &style)
{
    m_text->setFont(look::serif(style.pointSize));
    for (QLabel *label : {m_outlet, m_title, m_byline, m_text})
        label->setMaximumWidth(style.columnWidth);
}

double PlainStory::progress() const
{
    if (m_wantedProgress > 0) // not reached before the text has been laid out, and not to be taken for the top until then
        return m_wantedProgress;
    const QScrollBar *bar = verticalScrollBar();
    return bar->maximum() == 0 ? 0 : double(bar->value()) / bar->maximum();
}

void PlainStory::setProgress(double progress)
{
    m_wantedProgress = progress;
    scrollToWanted();
}

// The text's height changes until it has been laid out; from the first time the reader scrolls, the place is the reader's.
void PlainStory::scrollToWanted()
{
    if (m_wantedProgress > 0)
        verticalScrollBar()->setValue(qRound(m_wantedProgress * verticalScrollBar()->maximum()));
}

} // namespace khobor::window
