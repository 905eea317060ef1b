// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.h"
#include "commands/command.h"
#include "core/json.h"
#include "core/sentence.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.addOption(
        {u"urls"_s,
         QCoreApplication::translate("commands", "Take each file's address from the lines “FILE, tab, ADDRESS” of TSV."),
         u"TSV"_s});
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path + ": "_L1 + file.errorString());
    return file.readAll();
}

QHash<QString, QUrl> readAddresses(const QString &path)
{
    QHash<QString, QUrl> addresses;
    const QByteArray lines = path.isEmpty() ? QByteArray() : readFile(path).value_or(QByteArray());
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0)
            addresses.insert(QString::fromUtf8(line.first(tab)), QUrl(QString::fromUtf8(line.mid(tab + 1).trimmed())));
    }
    return addresses;
}

/// The story as a person reads it in a terminal.
QString readable(const Article &article)
{
    QStringList lines{article.title};
    for (const QString &line : {article.dek, article.authors.join(", "_L1), isoTime(article.published), article.section,
                                article.source, QString(), article.text}) {
        if (!line.isEmpty() || !lines.last().isEmpty())
            lines.append(line);
    }
    for (const RelatedLink &link : article.related)
        lines.append(u"→ "_s + link.title + u' ' + link.url.toString());
    return lines.join(u'\n') + u'\n';
}

void print(const QString &file, const Result<Article> &article, bool asJson)
{
    if (!asJson) {
        if (article)
            say(readable(*article));
        return;
    }
    QJsonObject object = article ? toJson(*article) : QJsonObject{{u"error"_s, sentence(article.error())}};
    object.insert(u"file"_s, file);
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    const QHash<QString, QUrl> addresses = readAddresses(parser.value(u"urls"_s));
    int code = Done;
    for (const QString &path : parser.positionalArguments()) {
        const QString name = QFileInfo(path).fileName();
        const auto article = readFile(path).and_then(
            [&](const QByteArray &body) { return extract::extractArticle({body, {}, addresses.value(name)}); });
        print(name, article, options.json);
        if (!article)
            code = fail({article.error().kind, name + ": "_L1 + article.error().detail});
    }
    co_return code;
}

} // namespace

extern const Command extractCommand{
    "extract", QT_TRANSLATE_NOOP("commands", "Print the story of each page"), "FILE…", describe, run, false};

} // namespace khobor::commands
