// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"
#include "commands/files.h"
#include "core/json.h"
#include "extract/extract.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject storyJson(const Item &item)
{
    return {{u"url"_s, item.url.toString(QUrl::FullyEncoded)},
            {u"title"_s, item.title},
            {u"image"_s, item.picture.toString(QUrl::FullyEncoded)},
            {u"published"_s, isoTime(item.published)}};
}

void print(const QString &path, const QList<Item> &items, const Options &options)
{
    QJsonArray stories;
    for (const Item &item : items) {
        stories.append(storyJson(item));
        if (!options.json)
            say(item.title + u'\t' + item.url.toString(QUrl::FullyEncoded));
    }
    const QJsonObject object{{u"file"_s, QFileInfo(path).fileName()}, {u"stories"_s, stories}};
    if (options.json)
        say(object);
}

int readOne(const QString &path, const QUrl &url, const Options &options)
{
    const Result<QList<Item>> items =
        readFile(path).and_then([&](const QByteArray &body) { return extract::extractSection({body, {}, url}); });
    if (!items)
        return fail({items.error().kind, path + u": "_s + items.error().detail});
    print(path, *items, options);
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

extern const Command sectionCommand{"section", QT_TRANSLATE_NOOP("commands", "Print the stories each section page links to"),
                                    "FILE…",   describeUrls,
                                    run,       false};

} // namespace khobor::commands
