// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"

#include "bangla/avro.h"
#include "bangla/bijoy.h"
#include "bangla/calendar.h"
#include "bangla/dates.h"
#include "bangla/fold.h"
#include "bangla/roman.h"
#include "bangla/stem.h"
#include "core/files.h"
#include "core/json.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <array>

namespace khobor::commands {

namespace {

using namespace Qt::StringLiterals;
/// Converts Bijoy. Who asks for it has Bijoy more often than not, so that a word that could be either is converted.
QString convertedLine(const QString &line)
{
    const bool isOneWord = !line.trimmed().contains(u' ');
    return isOneWord || bangla::bijoyConfidence(line) > 0.3 ? bangla::fromBijoy(line) : line;
}

using LineOperation = QString (*)(const QString &line, const QDateTime &now);

/// What one word of the command line does to each line.
struct TextOperation {
    QLatin1StringView name;
    LineOperation run;
};

constexpr std::array operations{
    TextOperation{"fold"_L1, [](const QString &line, const QDateTime &) { return bangla::fold(line); }},
    TextOperation{"stem"_L1, [](const QString &line, const QDateTime &) { return bangla::stem(line); }},
    TextOperation{"avro"_L1, [](const QString &line, const QDateTime &) { return bangla::fromAvro(line); }},
    TextOperation{"bijoy"_L1, [](const QString &line, const QDateTime &) { return convertedLine(line); }},
    TextOperation{"calendar"_L1,
                  [](const QString &line, const QDateTime &) {
                      return bangla::banglaDateText(QDate::fromString(line, Qt::ISODate), bangla::Language::Bangla);
                  }},
    TextOperation{"date"_L1,
                  [](const QString &line, const QDateTime &now) { return isoTime(bangla::parseDate(line, now)); }},
};

LineOperation operationNamed(const QString &name)
{
    for (const TextOperation &operation : operations) {
        if (name == operation.name)
            return operation.run;
    }
    return nullptr;
}

void describe(QCommandLineParser &parser)
{
    parser.addOption(
        {u"now"_s, QCoreApplication::translate("commands", "Read dates as if it were TIME (ISO 8601)."), u"TIME"_s});
    parser.addOption({u"vocabulary"_s,
                      QCoreApplication::translate("commands", "Look romanised words up in FILE, one word a line."),
                      u"FILE"_s});
}

void runOnLines(LineOperation operation, const QDateTime &now)
{
    QTextStream in(stdin), out(stdout);
    QString line;
    while (in.readLineInto(&line))
        out << operation(line, now) << '\n';
}

int rankLines(const QString &vocabularyFile)
{
    const Result<QByteArray> vocabulary = readFile(vocabularyFile);
    if (!vocabulary)
        return fail(vocabulary.error());
    const bangla::RomanIndex index(QString::fromUtf8(*vocabulary).remove(u'\r').split(u'\n', Qt::SkipEmptyParts));
    QTextStream in(stdin), out(stdout);
    QString line;
    while (in.readLineInto(&line))
        out << QJsonDocument(QJsonArray::fromStringList(index.rank(line))).toJson(QJsonDocument::Compact) << '\n';
    return Done;
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options)
{
    if (parser.positionalArguments().value(0) == "roman"_L1)
        co_return rankLines(parser.value(u"vocabulary"_s));
    const LineOperation operation = operationNamed(parser.positionalArguments().value(0));
    if (!operation)
        co_return fail({ErrorKind::BadArgument, u"no such operation on text: "_s + parser.positionalArguments().value(0)});
    const std::optional<QDateTime> now = timeFromIso(parser.value(u"now"_s));
    runOnLines(operation, now.value_or(systemClock()()));
    co_return Done;
}

} // namespace

extern const Command textCommand{
    "text", QT_TRANSLATE_NOOP("commands", "Fold, stem, convert and date lines of Bangla text"), "OPERATION", describe, run,
    false};

} // namespace khobor::commands
