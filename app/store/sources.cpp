// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sources.h"

#include <QTimeZone>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

QVariant seconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

QDateTime timeIn(const Rows &rows, int column)
{
    return rows.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(rows.number(column), QTimeZone::UTC);
}

} // namespace

Result<void> keepSourceState(Connection &library, const SourceState &state)
{
    return library.within(Transaction::Write, [&]() -> Result<void> {
        library.run(
            u"INSERT OR REPLACE INTO source (url, etag, last_modified, content_hash, checked, succeeded, error, kind)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {state.url.toString(QUrl::FullyEncoded), state.etag, state.lastModified, state.contentHash,
             seconds(state.checked), seconds(state.succeeded), state.error,
             state.errorKind ? QVariant(static_cast<int>(*state.errorKind)) : QVariant()});
        return {};
    });
}

Result<SourceState> sourceState(Connection &library, const QUrl &source)
{
    return library.within(Transaction::Read, [&]() -> Result<SourceState> {
        SourceState state;
        state.url = source;
        Rows rows = library.select(u"SELECT etag, last_modified, content_hash, checked, succeeded, error, kind FROM source"
                                   " WHERE url = ?"_s,
                                   {source.toString(QUrl::FullyEncoded)});
        if (!rows.next())
            return state;
        state.etag = rows.bytes(0);
        state.lastModified = rows.bytes(1);
        state.contentHash = rows.bytes(2);
        state.checked = timeIn(rows, 3);
        state.succeeded = timeIn(rows, 4);
        state.error = rows.text(5);
        if (!rows.isNull(6))
            state.errorKind = static_cast<ErrorKind>(rows.number(6));
        return state;
    });
}

} // namespace khobor::store
