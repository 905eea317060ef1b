// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"
#include "commands/command.h"
#include "commands/files.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonObject>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &path, const feed::Feed &feed, const Options &options)
{
    if (options.json) {
        QJsonObject object = feed::toJson(feed);
        object.insert(u"file"_s, QFileInfo(path).fileName());
        say(object);
        return;
    }
    for (const Item &item : feed.items)
        say(item.title + u'\t' + item.url.toString(QUrl::FullyEncoded));
}

int readOne(const QString &path, const QUrl &url, const Options &options)
{
    const Result<feed::Feed> feed =
        readFile(path).and_then([&](const QByteArray &body) { return feed::parseFeed(body, {}, url); });
    if (!feed)
        return fail({feed.error().kind, path + u": "_s + feed.error().detail});
    print(path, *feed, options);
    return Done;
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().isEmpty())
        co_return Misused;
    const Result<QHash<QString, QUrl>> urls = readUrls(parser);
    if (!urls)
        co_return fail(urls.error());
    int code = Done;
    for (const QString &path : parser.positionalArguments())
        code = std::max(code, readOne(path, urls->value(QFileInfo(path).fileName()), options));
    co_return code;
}

} // namespace

extern const Command feedCommand{
    "feed", QT_TRANSLATE_NOOP("commands", "Print the entries of each feed"), "FILE…", describeUrls, run, false};

} // namespace khobor::commands
