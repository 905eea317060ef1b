// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/corpus.h"

#include "support/places.h"

#include <QFile>
#include <QJsonDocument>

#include <zlib.h>

namespace khobor::support {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return sharedFolder() + u"/corpus/hostile/"_s + name;
}

} // namespace

bool hasHostile()
{
    return QFile::exists(pathOf(u"MANIFEST.tsv"_s));
}

QByteArray hostileBytes(const QString &name)
{
    // zlib reads what is not packed as it is.
    gzFile file = gzopen(QFile::encodeName(pathOf(name)).constData(), "rb");
    QByteArray bytes, part(1 << 20, Qt::Uninitialized);
    for (int read = 1; file && read > 0;) {
        read = gzread(file, part.data(), static_cast<unsigned>(part.size()));
        bytes += part.first(qMax(read, 0));
    }
    if (file)
        gzclose(file);
    return bytes;
}

QList<QJsonObject> hostileLines(const QString &name)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : hostileBytes(name).split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QList<std::pair<QString, QString>> hostileManifest()
{
    QList<std::pair<QString, QString>> rows;
    for (const QByteArray &line : hostileBytes(u"MANIFEST.tsv"_s).split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() > 2)
            rows.append({QString::fromUtf8(cells.at(0)), QString::fromUtf8(cells.at(2))});
    }
    return rows;
}

} // namespace khobor::support
