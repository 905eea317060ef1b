// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "core/files.h"

#include <QSqlError>

#include <atomic>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

QString freshName()
{
    static std::atomic<int> count = 0;
    return u"khobor-%1"_s.arg(++count);
}

QString options(Access access)
{
    // Another Khobor on the same folder may be writing; wait for it rather than fail.
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    return access == Access::ReadWrite ? wait : wait + ";QSQLITE_OPEN_READONLY"_L1;
}

Error errorOf(const QSqlError &error, const QString &file)
{
    return {kindOfCode(error.nativeErrorCode().toInt(), file),
            u"%1: SQLite %2: %3"_s.arg(file, error.nativeErrorCode(), error.databaseText())};
}

// Qt binds a null string as NULL; a string that was never set is an empty one here.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

} // namespace

ErrorKind kindOfCode(int code, const QString &file)
{
    enum Code { Permission = 3, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };
    switch (code & 0xff) {
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return ErrorKind::FileUnwritable;
    case Corrupt:
    case NotADatabase:
        return ErrorKind::Damaged;
    case Full:
        return ErrorKind::DiskFull;
    case IoError:
        // SQLite reports a full disk as such when a write fails, but as this when its shared memory cannot grow.
        return isDiskFull(file) ? ErrorKind::DiskFull : ErrorKind::StorageFailed;
    default:
        return ErrorKind::StorageFailed;
    }
}

Rows::Rows(Connection &connection, QSqlQuery *query) : m_connection(connection), m_query(query) { }

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (!m_query)
        return false;
    const bool stepped = m_query->next();
    if (!stepped && m_query->lastError().isValid())
        m_connection.fail(*m_query);
    return stepped;
}

Connection::Connection(QString name, QString file) : m_name(std::move(name)), m_file(std::move(file)) { }

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, Durability durability)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), file));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(options(access));
    if (!database.open())
        return std::unexpected(errorOf(database.lastError(), file));
    if (access == Access::ReadWrite)
        connection->runOnce(u"PRAGMA journal_mode = WAL"_s);
    if (access == Access::Salvage) // without it SQLite refuses a file that is shorter than its header says
        connection->runOnce(u"PRAGMA writable_schema = ON"_s);
    connection->runOnce(durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    connection->runOnce(u"PRAGMA foreign_keys = ON"_s);
    connection->runOnce(u"PRAGMA cell_size_check = ON"_s); // finds damage before it is copied on
    if (auto error = connection->takeError())
        return std::unexpected(*error);
    return connection;
}

Rows Connection::select(const QString &sql, const QVariantList &values)
{
    return Rows(*this, execute(sql, values));
}

QVariant Connection::value(const QString &sql, const QVariantList &values)
{
    Rows rows = select(sql, values);
    return rows.next() ? rows[0] : QVariant();
}

int Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return 0;
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

void Connection::runOnce(const QString &sql)
{
    if (m_error)
        return;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        fail(query);
}

std::optional<Error> Connection::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

QSqlQuery *Connection::execute(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    auto [found, isNew] = m_prepared.try_emplace(sql, QSqlDatabase::database(m_name, false));
    QSqlQuery &query = found->second;
    Q_ASSERT(!query.isActive() || isNew);
    query.setForwardOnly(true);
    if (isNew && !query.prepare(sql)) {
        fail(query);
        m_prepared.erase(found);
        return nullptr;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bindable(values[i]));
    if (query.exec())
        return &query;
    fail(query);
    query.finish();
    return nullptr;
}

void Connection::fail(const QSqlQuery &query)
{
    m_error = errorOf(query.lastError(), m_file);
}

Result<void> Connection::begin(Transaction kind)
{
    m_error.reset();
    run(kind == Transaction::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (auto error = takeError())
        return std::unexpected(*error);
    return {};
}

Result<void> Connection::end(bool isWanted)
{
    if (isWanted)
        run(u"COMMIT"_s); // does nothing after an error
    const std::optional<Error> error = takeError();
    if (!error && isWanted)
        return {};
    run(u"ROLLBACK"_s);
    m_error.reset(); // a full disk may have rolled back already
    return error ? Result<void>(std::unexpected(*error)) : Result<void>();
}

} // namespace khobor::store
