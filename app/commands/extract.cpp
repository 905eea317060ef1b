// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.h"
#include "commands/command.h"
#include "commands/files.h"
#include "core/json.h"
#include "core/sentence.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonObject>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

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
    say(object);
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    const Result<QHash<QString, QUrl>> urls = readUrls(parser);
    if (!urls)
        co_return fail(urls.error());
    int code = Done;
    for (const QString &path : parser.positionalArguments()) {
        const QString name = QFileInfo(path).fileName();
        const auto article = readFile(path).and_then(
            [&](const QByteArray &body) { return extract::extractArticle({body, {}, urls->value(name)}); });
        print(name, article, options.json);
        if (!article)
            code = fail({article.error().kind, name + ": "_L1 + article.error().detail});
    }
    co_return code;
}

} // namespace

extern const Command extractCommand{
    "extract", QT_TRANSLATE_NOOP("commands", "Print the story of each page"), "FILE…", describeUrls, run, false};

} // namespace khobor::commands
