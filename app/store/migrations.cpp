// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

int versionOf(Connection &database)
{
    return database.value(u"PRAGMA user_version"_s).toInt();
}

Result<void> migrate(Connection &database, std::span<const Migration> steps)
{
    const auto version = static_cast<size_t>(versionOf(database));
    if (version > steps.size())
        return failure(ErrorKind::NewerSchema, u"version %1, this Khobor knows %2"_s.arg(version).arg(steps.size()));
    for (size_t step = version; step < steps.size(); ++step) {
        const Result<void> taken = database.within(Transaction::Write, [&]() -> Result<void> {
            for (const char *statement : steps[step])
                database.runOnce(QString::fromLatin1(statement));
            database.runOnce(u"PRAGMA user_version = %1"_s.arg(step + 1));
            return {};
        });
        if (!taken)
            return taken;
    }
    return {};
}

} // namespace khobor::store
