// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLite database through Qt Sql, on the thread that opened it and on no other.
//
// The first error of a transaction is remembered and makes every later statement of it do nothing, so that writing code
// reads straight down; the transaction then ends in a rollback and that error.

#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace khobor::store {

/// How a connection may touch its file. Salvage reads what it can of a damaged one.
enum class Access { ReadWrite, ReadOnly, Salvage };
/// Whether COMMIT waits for the disk: what a person did does, what can be fetched again does not.
enum class Durability { Full, Normal };
/// Whether a transaction takes the write lock at once.
enum class Transaction { Read, Write };

class Connection;

/// The rows of one running statement. The statement is reset when this goes.
class Rows final
{
public:
    Rows(Connection &connection, QSqlQuery *query);
    ~Rows();
    Q_DISABLE_COPY_MOVE(Rows)

    /// Steps to the next row; false after the last and after an error, which the connection remembers.
    [[nodiscard]] bool next();
    /// A column of the present row, counted from 0.
    [[nodiscard]] QVariant operator[](int column) const { return m_query->value(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->value(column).isNull(); }

private:
    Connection &m_connection;
    QSqlQuery *m_query; // none when the statement failed
};

/// An open database. Not movable: statements point into it.
class Connection final
{
public:
    /// Opens or, for ReadWrite, makes `file` in WAL mode. Damaged, FileUnwritable or StorageFailed otherwise.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, Access access, Durability durability);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement that gives rows; ? are replaced by `values` in order. No rows after an error.
    [[nodiscard]] Rows select(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that gives no rows; how many it changed.
    int run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement that is not worth keeping prepared: schema and pragmas.
    void runOnce(const QString &sql);

    /// Whether a statement of the present transaction failed.
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// What went wrong since the last call, if anything; forgets it.
    [[nodiscard]] std::optional<Error> takeError();

    /// Calls `body`, which returns a Result, within one transaction: committed when body and all statements went well.
    template <class Body> std::invoke_result_t<Body> within(Transaction kind, Body body)
    {
        if (auto begun = begin(kind); !begun)
            return std::unexpected(begun.error());
        std::invoke_result_t<Body> answer = body();
        if (auto ended = end(answer.has_value()); !ended)
            return std::unexpected(ended.error());
        return answer;
    }

private:
    Connection(QString name, QString file);
    Result<void> begin(Transaction kind);
    Result<void> end(bool isWanted);
    QSqlQuery *execute(const QString &sql, const QVariantList &values);
    void fail(const QSqlQuery &query);

    QString m_name;
    QString m_file;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    std::optional<Error> m_error;
    friend class Rows;
};

/// What was read outside a transaction, or why it could not be.
template <class Value> [[nodiscard]] Result<Value> answer(Connection &connection, Value value)
{
    if (auto error = connection.takeError())
        return std::unexpected(*error);
    return value;
}

/// The error of a result code of SQLite. `file` tells a full disk from a failing one.
[[nodiscard]] ErrorKind kindOfCode(int code, const QString &file);

} // namespace khobor::store
