// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace khobor {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

} // namespace

void describeCommon(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"data"_s, Texts::tr("Use the library in FOLDER."), u"FOLDER"_s});
    parser.addOption({u"recorded"_s, Texts::tr("Answer every fetch from the files in FOLDER."), u"FOLDER"_s});
    parser.addOption({u"language"_s, Texts::tr("Speak Bangla (bn) or English (en)."), u"LANGUAGE"_s});
    parser.addOption({u"json"_s, Texts::tr("Print JSON lines.")});
}

void describeRequest(QCommandLineParser &parser)
{
    parser.addOption({u"refresh"_s, Texts::tr("Look for news.")});
    parser.addOption({u"search"_s, Texts::tr("Be ready to search.")});
    parser.addPositionalArgument(
        u"ADDRESS"_s, Texts::tr("A story to open, a paper to add, or a file with a list of papers."), u"[ADDRESS…]"_s);
}

Request requestOf(const QCommandLineParser &parser, const QString &folder)
{
    Request request{.addresses = {}, .refresh = parser.isSet(u"refresh"_s), .search = parser.isSet(u"search"_s)};
    const QStringList words = parser.positionalArguments();
    for (const QString &word : words) {
        const bool isFeed = word.startsWith("feed:"_L1);
        request.addresses.append(isFeed ? QUrl(word) : QUrl::fromUserInput(word, folder));
    }
    return request;
}

Request requestOf(const QStringList &arguments, const QString &folder)
{
    QCommandLineParser parser;
    describeCommon(parser);
    describeRequest(parser);
    (void)parser.parse(arguments);
    return requestOf(parser, folder);
}

} // namespace khobor
