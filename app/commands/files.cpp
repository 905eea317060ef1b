// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/files.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace khobor::commands {

using namespace Qt::StringLiterals;

void describeUrls(QCommandLineParser &parser)
{
    parser.addOption({u"urls"_s,
                      QCoreApplication::translate("commands", "Take each file's address from TSV: file name, tab, address."),
                      u"TSV"_s});
}

Result<QHash<QString, QUrl>> readUrls(const QCommandLineParser &parser)
{
    QHash<QString, QUrl> urls;
    if (!parser.isSet(u"urls"_s))
        return urls;
    const Result<QByteArray> lines = readFile(parser.value(u"urls"_s));
    if (!lines)
        return std::unexpected(lines.error());
    for (const QByteArray &line : lines->split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0)
            urls.insert(QString::fromUtf8(line.first(tab)), QUrl(QString::fromUtf8(line.sliced(tab + 1)).trimmed()));
    }
    return urls;
}

} // namespace khobor::commands
