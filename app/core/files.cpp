// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace khobor {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path + u": "_s + file.errorString());
    if (file.size() > largest)
        return failure(ErrorKind::TooLarge, path);
    return file.readAll();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(writingError(path, file.errorString()));
}

bool isDiskFull(const QString &path)
{
    constexpr qint64 aLittle = 1 << 20;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < aLittle;
}

Error writingError(const QString &path, const QString &why)
{
    return {isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, path + u": "_s + why};
}

} // namespace khobor
