// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/palette.h"

#include "look/fonts.h"
#include "look/icons.h"
#include "look/scrollbar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace khobor::dialogs {

using namespace Qt::StringLiterals;
using models::Findable;

namespace {

constexpr int mostShown = 40;
constexpr int iconSide = 16;
constexpr int margin = 12;

QString iconName(Findable::Kind kind)
{
    switch (kind) {
    case Findable::Kind::Command:
        return u"forward"_s;
    case Findable::Kind::Section:
        return u"topic"_s;
    case Findable::Kind::Outlet:
        return u"paper"_s;
    case Findable::Kind::Story:
        return u"all"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// Icon, text, and the hint at the right.
class RowDelegate final : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QObject *parent)
        : QStyledItemDelegate(parent), m_font(look::sans(10.5)), m_small(look::sans(9)),
          m_height(look::lineMetrics(m_font).height + 8)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, m_height}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
        const QPixmap icon = look::tinted(iconName(static_cast<Findable::Kind>(index.data(Qt::UserRole).toInt())), iconSide,
                                          option.palette.color(QPalette::Accent), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rest.left(), rest.center().y() - iconSide / 2 + 1, icon);
        rest.setLeft(rest.left() + iconSide + margin);
        const QString hint = index.data(Qt::UserRole + 1).toString();
        painter->setFont(m_small);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, hint);
        rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(hint) - margin);
        painter->setFont(m_font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

private:
    QFont m_font;
    QFont m_small;
    int m_height;
};

} // namespace

Palette::Palette(QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_field(new QLineEdit), m_list(new QListWidget)
{
    setAccessibleName(tr("Go to anything"));
    m_field->setFont(look::sans(12));
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("A command, section, paper or headline; khela finds খেলা"));
    m_field->setAccessibleName(accessibleName());
    m_field->setTextMargins(margin, 8, margin, 8);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    look::slimScrollBar(*m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setBackgroundRole(QPalette::Base);
    resize(560, 400);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::lookUp);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
}

void Palette::setFinder(models::Finder finder)
{
    m_finder = std::move(finder);
    lookUp(m_field->text());
}

void Palette::lookUp(const QString &typed)
{
    m_found = m_finder.find(typed, mostShown);
    m_list->clear();
    for (const Findable &found : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(found.text, m_list);
        item->setData(Qt::UserRole, static_cast<int>(found.kind));
        item->setData(Qt::UserRole + 1, found.hint);
        item->setData(Qt::AccessibleTextRole, QString(found.text + u", "_s + found.hint));
    }
    m_list->setCurrentRow(0);
}

// A rule around it, which no window frame gives a popup.
void Palette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Findable found = m_found.at(row);
    close();
    Q_EMIT chosen(found);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_list->count() > 0)
        m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        choose();
    else if (step == 0)
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace khobor::dialogs
