// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pictures.h"

#include "core/files.h"
#include "store/key.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString fileOf(const Desk &desk, const PictureId &picture)
{
    return desk.folder.filePath(u"pictures/%1/%2"_s.arg(picture.value.first(2), picture.value));
}

bool isHash(const PictureId &picture)
{
    constexpr auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return picture.value.size() == 64 && std::ranges::all_of(picture.value, isDigit);
}

Result<void> place(const QString &file, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(file).path()))
        return std::unexpected(writingError(file, u"no folder"_s));
    return writeFile(file, bytes);
}

QList<ArticleId> storiesThatShow(Connection &library, const QVariant &row)
{
    QList<ArticleId> stories;
    Rows rows = library.select(u"SELECT id FROM story WHERE picture = ?"_s, {row});
    while (rows.next())
        stories.append(ArticleId{rows.number(0)});
    return stories;
}

} // namespace

QVariant pictureRow(Connection &library, const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const QString key = pictureKey(url);
    library.run(u"INSERT INTO picture (url) VALUES (?) ON CONFLICT DO NOTHING"_s, {key});
    return library.value(u"SELECT id FROM picture WHERE url = ?"_s, {key});
}

Result<PictureId> keepPicture(Desk &desk, const QUrl &url, const QByteArray &bytes, const QByteArray &contentType,
                              QList<ArticleId> &shown)
{
    const PictureId picture{hashOf(bytes)};
    if (auto written = place(fileOf(desk, picture), bytes); !written)
        return std::unexpected(written.error());
    return desk.library->within(Transaction::Write, [&]() -> Result<PictureId> {
        const QVariant row = pictureRow(*desk.library, url);
        desk.library->run(u"UPDATE picture SET hash = ?, type = ?, size = ? WHERE id = ?"_s,
                          {picture.value, QString::fromLatin1(contentType), bytes.size(), row});
        shown = storiesThatShow(*desk.library, row);
        return picture;
    });
}

Result<StoredPicture> readPicture(Desk &desk, const PictureId &picture)
{
    QFile file(isHash(picture) ? fileOf(desk, picture) : QString());
    if (!isHash(picture) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, u"no picture "_s + picture.value);
    const QByteArray bytes = file.readAll();
    if (hashOf(bytes) != picture.value)
        return failure(ErrorKind::NotFound, u"changed on disk: "_s + file.fileName());
    const QString type = desk.library->value(u"SELECT type FROM picture WHERE hash = ?"_s, {picture.value}).toString();
    return StoredPicture{bytes, type.toLatin1()};
}

PictureId pictureOf(Connection &library, const QUrl &url)
{
    return {library.value(u"SELECT hash FROM picture WHERE url = ?"_s, {pictureKey(url)}).toString()};
}

} // namespace khobor::store
