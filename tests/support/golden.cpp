// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace khobor::tests {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &path)
{
    return khobor::support::fixturesFolder() + u"/"_s + path;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

QStringList casesOf(const QString &set)
{
    return QDir(pathOf(set)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray fixture(const QString &path)
{
    QFile file(pathOf(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mismatch(const QString &path, const QJsonObject &actual)
{
    const QByteArray written = QJsonDocument(actual).toJson();
    if (QJsonDocument::fromJson(fixture(path)).object() == actual)
        return {};
    if (qEnvironmentVariableIsSet("KHOBOR_REBASELINE")) {
        write(pathOf(path), written);
        return "rewrote " + path.toUtf8();
    }
    const QString beside = QDir::temp().filePath(u"khobor-"_s + QString(path).replace(u'/', u'-'));
    write(beside, written);
    return "diff -u " + pathOf(path).toUtf8() + ' ' + beside.toUtf8();
}

} // namespace khobor::tests
