// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headlinemodel.h"

#include "bangla/dateline.h"
#include "models/headlinerows.h"
#include "models/language.h"
#include "store/library.h"

#include <algorithm>

namespace khobor::models {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 100;

// What a headline is ordered by.
Headline keyed(ArticleId id, const QDateTime &time)
{
    Headline headline;
    headline.id = id;
    headline.time = time;
    return headline;
}

} // namespace

HeadlineModel::HeadlineModel(store::Library &library, Clock clock, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &HeadlineModel::patch);
    connect(&library, &store::Library::changed, this, &HeadlineModel::note);
}

void HeadlineModel::setOutlets(const QList<Outlet> &outlets)
{
    for (const Outlet &outlet : outlets) {
        m_outletNames.insert(outlet.id, shownName(outlet.name));
        for (const Section &section : outlet.sections)
            m_sectionNames.insert(section.id, shownName(section.name));
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OutletNameRole, SectionNameRole, Qt::AccessibleTextRole});
}

void HeadlineModel::setSelection(const Selection &selection)
{
    beginResetModel();
    ++m_generation;
    m_selection = selection;
    m_rows.clear();
    m_times.clear();
    m_end.reset();
    m_added.clear();
    m_updated.clear();
    m_isFetching = false;
    m_isComplete = false;
    endResetModel();
    fetchMore({});
}

const Selection &HeadlineModel::selection() const
{
    return m_selection;
}

const Headline &HeadlineModel::headline(const QModelIndex &index) const
{
    return m_rows.at(index.row());
}

QModelIndex HeadlineModel::indexOf(ArticleId article) const
{
    const auto time = m_times.constFind(article);
    if (time == m_times.constEnd())
        return {};
    return index(static_cast<int>(placeOf(m_rows, keyed(article, *time))));
}

void HeadlineModel::showAllRead()
{
    if (m_rows.isEmpty())
        return;
    for (Headline &row : m_rows)
        row.isRead = true;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool HeadlineModel::isLoading() const
{
    return m_isFetching && !m_end && !m_isComplete;
}

int HeadlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HeadlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Headline &row = headline(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case HeadlineRole:
        return QVariant::fromValue(row);
    case DekRole:
        return row.dek;
    case UrlRole:
        return row.url;
    case OutletNameRole:
        return m_outletNames.value(row.outlet, row.outlet.value);
    case SectionNameRole:
        return m_sectionNames.value(row.section, topicName(row.topic));
    case TimeRole:
        return row.time;
    case PictureRole:
        return row.picture.value;
    case ReadRole:
        return row.isRead;
    case SavedRole:
        return row.isSaved;
    case NoteRole:
        return row.hasNote;
    case HasTextRole:
        return row.hasText;
    default:
        return {};
    }
}

QString HeadlineModel::accessibleText(const Headline &headline) const
{
    const QString outlet = m_outletNames.value(headline.outlet, headline.outlet.value);
    const QString time = bangla::timeInWords(headline.time, m_clock(), interfaceLanguage());
    //: Read aloud by a screen reader: headline, outlet, time
    const QString text = tr("%1. %2, %3").arg(headline.title, outlet, time);
    return headline.isRead ? text : tr("Unread: %1").arg(text);
}

bool HeadlineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && !m_isComplete && m_generation > 0;
}

void HeadlineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    ask(m_library.headlines(m_selection, m_end, pageSize), [this](const Rows &page) { takePage(page); });
}

void HeadlineModel::ask(QFuture<Result<Rows>> answer, std::function<void(const Rows &)> take)
{
    const auto use = [this, take = std::move(take), generation = m_generation](const Result<Rows> &rows) {
        if (generation != m_generation)
            return;
        if (rows) {
            take(*rows);
            return;
        }
        m_isFetching = false;
        m_isComplete = true;
        Q_EMIT failed(rows.error());
    };
    // An answer that is there already would be used at once, inside the signal of a reset, say, whose view asks for rows.
    answer.then(this, [this, use](const Result<Rows> &rows) {
        QMetaObject::invokeMethod(this, [use, rows] { use(rows); }, Qt::QueuedConnection);
    });
}

void HeadlineModel::takePage(const Rows &page)
{
    m_isFetching = false;
    takeRows(page, pageSize);
}

void HeadlineModel::note(const Changes &changes)
{
    if (m_generation == 0)
        return;
    for (const ArticleId article : changes.removed)
        remove(article);
    m_added.unite(QSet(changes.added.begin(), changes.added.end()));
    m_updated.unite(QSet(changes.updated.begin(), changes.updated.end()));
    if (!m_soon.isActive())
        m_soon.start();
}

// A commit names stories, not whether they belong here: that is the library's to say (a search, a story in two sections),
// so news is asked for as the top of the selection, as deep as the rows already go.
void HeadlineModel::patch()
{
    QList<ArticleId> shown;
    bool isAllShown = m_added.isEmpty();
    for (const ArticleId article : std::as_const(m_updated)) {
        if (m_times.contains(article))
            shown.append(article);
        else
            isAllShown = false;
    }
    if (!isAllShown)
        askAgain();
    if (!shown.isEmpty())
        ask(m_library.headlinesById(shown), [this](Rows rows) {
            for (Headline &row : rows) // which do not know what was searched for
                row.ahead = m_rows[indexOf(row.id).row()].ahead;
            merge(rows);
        });
    m_added.clear();
    m_updated.clear();
}

void HeadlineModel::askAgain()
{
    const qsizetype depth = std::max<qsizetype>(m_rows.size() + m_added.size() + m_updated.size(), pageSize);
    ask(m_library.headlines(m_selection, {}, static_cast<int>(depth)),
        [this, depth](const Rows &top) { takeRows(top, depth); });
}

void HeadlineModel::takeRows(const Rows &rows, qsizetype asked)
{
    m_isComplete = rows.size() < asked;
    if (!rows.isEmpty() && (!m_end || standsAbove(keyed(m_end->id, m_end->time), rows.last())))
        m_end = PageKey{rows.last().standing(), rows.last().id};
    merge(rows);
    Q_EMIT loaded();
}

void HeadlineModel::merge(const Rows &headlines)
{
    Rows fresh;
    for (const Headline &headline : headlines) {
        if (m_times.contains(headline.id))
            update(headline);
        else
            fresh.append(headline);
    }
    insert(fresh);
}

void HeadlineModel::update(const Headline &headline)
{
    int row = indexOf(headline.id).row();
    const int place = static_cast<int>(placeOf(m_rows, headline));
    if (beginMoveRows({}, row, row, {}, place)) {
        m_rows.move(row, place > row ? place - 1 : place);
        row = place > row ? place - 1 : place;
        endMoveRows();
    }
    m_rows[row] = headline;
    m_times.insert(headline.id, headline.standing());
    Q_EMIT dataChanged(index(row), index(row));
}

void HeadlineModel::insert(const Rows &fresh)
{
    for (const Insertion &insertion : insertionsFor(m_rows, fresh)) {
        const qsizetype count = insertion.headlines.size();
        beginInsertRows({}, static_cast<int>(insertion.row), static_cast<int>(insertion.row + count - 1));
        m_rows.insert(insertion.row, count, {});
        std::ranges::copy(insertion.headlines, m_rows.begin() + insertion.row);
        for (const Headline &headline : insertion.headlines)
            m_times.insert(headline.id, headline.standing());
        endInsertRows();
    }
}

void HeadlineModel::remove(ArticleId article)
{
    const QModelIndex index = indexOf(article);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_rows.removeAt(index.row());
    m_times.remove(article);
    endRemoveRows();
}

} // namespace khobor::models
