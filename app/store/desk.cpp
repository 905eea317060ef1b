// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/desk.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

Result<Desk> openDesk(const QString &folder, Access access)
{
    Desk desk{QDir(folder), {}, {}, {}};
    auto library = Connection::open(desk.folder.filePath(u"library.db"_s), access, Durability::Normal);
    if (!library)
        return std::unexpected(library.error());
    auto marks = Connection::open(desk.folder.filePath(u"marks.db"_s), access, Durability::Full);
    if (!marks)
        return std::unexpected(marks.error());
    desk.library = std::move(*library);
    desk.marks = std::move(*marks);
    return desk;
}

} // namespace khobor::store
