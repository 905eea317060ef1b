// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/pss.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace khobor::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double sharedBy(qint64 process)
{
    double kilobytes = 0;
    const QString folder = u"/proc/%1/"_s.arg(process);
    for (const QByteArray &line : read(folder + "smaps_rollup"_L1).split('\n')) {
        if (line.startsWith("Pss:"))
            kilobytes += line.mid(4).trimmed().split(' ').first().toDouble();
    }
    for (const QString &thread : QDir(folder + "task"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &child : read(folder + "task/"_L1 + thread + "/children"_L1).split(' ')) {
            if (const qint64 id = child.trimmed().toLongLong(); id > 0)
                kilobytes += sharedBy(id);
        }
    }
    return kilobytes;
}

} // namespace

double proportionalMemory()
{
    return sharedBy(QCoreApplication::applicationPid()) / 1000;
}

} // namespace khobor::bench
