// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/parser.h"

#include "newsroom/frames.h"
#include "newsroom/parserloop.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace khobor;
using namespace khobor::newsroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What this program does when it is the parsing process: the body tells how to fail.
Result<QJsonObject> misbehave(const ParseJob &job)
{
    const QByteArray &deed = job.body;
    if (deed == "hang")
        for (;;)
            pause();
    if (deed == "die")
        raise(SIGKILL);
    if (deed == "leave")
        _exit(3);
    if (deed == "babble") {
        puts("this is no frame");
        fflush(stdout);
    }
    if (deed == "refuse")
        return failure(ErrorKind::NotAStory, u"খবর নয়"_s);
    if (deed == "open")
        return QJsonObject{{u"opened"_s, fopen("/dev/null", "r") != nullptr}, {u"home"_s, qEnvironmentVariable("HOME")}};
    return QJsonObject{{u"kind"_s, int(job.kind)},
                       {u"size"_s, job.body.size()},
                       {u"type"_s, QString::fromLatin1(job.contentType)},
                       {u"url"_s, job.url.toString()},
                       {u"pid"_s, qint64(getpid())}};
}

qint64 softLimit(const QString &line)
{
    return line.simplified().section(u' ', -3, -3).toLongLong();
}

ParseJob job(const QByteArray &body)
{
    return {ParseKind::Article, body, "text/html", QUrl(u"https://paper.test/খবর"_s)};
}

} // namespace

// A real process: this very program, started as a parser. See main() below.
class ParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobIsAnswered();
    void errorsComeBackAsTheyWere();
    void largeJobsComeThroughWhole();
    void ordersAreKept();
    void theProcessIsKeptBetweenJobs();
    void aDeathCostsOneJobAlone_data();
    void aDeathCostsOneJobAlone();
    void slownessIsEnded();
    void aProgramThatCannotStartFailsEachJob();
    void theParserMayGoWhileItParses();
    void theProcessIsConfined();
    void framesAreTakenWhole();
    void aJobArrivesWhole();
    void nonsenseIsNoAnswer();

private:
    Result<QJsonObject> parse(const QByteArray &body, std::chrono::milliseconds patience = 5s)
    {
        return QCoro::waitFor(m_parser.parse(job(body), patience));
    }
    qint64 processId() { return parse("who")->value("pid"_L1).toInteger(); }

    Parser m_parser;
};

void ParserTest::aJobIsAnswered()
{
    ParseJob asked = job("<p>খবর</p>");
    asked.kind = ParseKind::Sitemap;
    Result<QJsonObject> answer = QCoro::waitFor(m_parser.parse(asked));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(answer->take("pid"_L1).toInteger() != getpid());
    QCOMPARE(*answer,
             (QJsonObject{{u"kind"_s, int(ParseKind::Sitemap)},
                          {u"size"_s, asked.body.size()},
                          {u"type"_s, u"text/html"_s},
                          {u"url"_s, u"https://paper.test/খবর"_s}}));
}

void ParserTest::errorsComeBackAsTheyWere()
{
    const auto answer = parse("refuse");
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorKind::NotAStory, u"খবর নয়"_s}));
}

void ParserTest::largeJobsComeThroughWhole()
{
    const auto answer = parse(QByteArray(16 << 20, 'x'));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->value("size"_L1).toInteger(), 16 << 20);
}

void ParserTest::ordersAreKept()
{
    QList<qint64> order;
    const auto ask = [&](qsizetype size) -> QCoro::Task<void> {
        const auto answer = co_await m_parser.parse(job(QByteArray(size, 'x')));
        order.append(answer ? answer->value("size"_L1).toInteger() : -1);
    };
    std::vector<QCoro::Task<void>> tasks;
    for (const qsizetype size : {1'000'000, 1, 10'000, 2, 3})
        tasks.push_back(ask(size));
    for (QCoro::Task<void> &task : tasks)
        QCoro::waitFor(std::move(task));
    QCOMPARE(order, (QList<qint64>{1'000'000, 1, 10'000, 2, 3}));
}

void ParserTest::theProcessIsKeptBetweenJobs()
{
    QCOMPARE(processId(), processId());
}

void ParserTest::aDeathCostsOneJobAlone_data()
{
    QTest::addColumn<QByteArray>("deed");
    for (const char *deed : {"die", "leave", "babble"})
        QTest::newRow(deed) << QByteArray(deed);
}

void ParserTest::aDeathCostsOneJobAlone()
{
    QFETCH(QByteArray, deed);
    const qint64 before = processId();
    auto first = m_parser.parse(job("first"));
    auto killing = m_parser.parse(job(deed));
    auto last = m_parser.parse(job("the last"));
    const auto killed = QCoro::waitFor(std::move(killing));
    QVERIFY(!killed);
    QCOMPARE(killed.error().kind, ErrorKind::ParserStopped);
    QCOMPARE(QCoro::waitFor(std::move(first))->value("size"_L1).toInteger(), 5);
    QCOMPARE(QCoro::waitFor(std::move(last))->value("size"_L1).toInteger(), 8);
    QVERIFY(processId() != before);
}

void ParserTest::slownessIsEnded()
{
    processId();
    QElapsedTimer took;
    took.start();
    const auto answer = parse("hang", 200ms);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorKind::ParserStopped, u"not done after 200 ms"_s}));
    QVERIFY(took.durationElapsed() < 2s);
    QVERIFY(parse("next"));
}

void ParserTest::aProgramThatCannotStartFailsEachJob()
{
    Parser parser(u"/nowhere/at-all"_s);
    for (int i = 0; i < 2; ++i) {
        const auto answer = QCoro::waitFor(parser.parse(job("x")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ParserStopped);
    }
}

void ParserTest::theParserMayGoWhileItParses()
{
    auto parser = std::make_unique<Parser>();
    auto running = parser->parse(job("hang"));
    auto waiting = parser->parse(job("x"));
    QTest::qWait(100);
    parser.reset();
    QCOMPARE(QCoro::waitFor(std::move(running)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(QCoro::waitFor(std::move(waiting)).error().kind, ErrorKind::Cancelled);
}

void ParserTest::theProcessIsConfined()
{
    const qint64 process = processId();
    QFile file(u"/proc/%1/limits"_s.arg(process));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QHash<QString, qint64> limits;
    for (const QByteArray &line : file.readAll().split('\n'))
        limits.insert(QString::fromLatin1(line.first(std::min<qsizetype>(26, line.size()))).trimmed(),
                      softLimit(QString::fromLatin1(line.sliced(std::min<qsizetype>(26, line.size()))) + u' '));
    QCOMPARE(limits.value(u"Max stack size"_s), 64 << 20);
    QCOMPARE(limits.value(u"Max core file size"_s), 0);
    QCOMPARE(limits.value(u"Max open files"_s), 32);
    QCOMPARE(limits.value(u"Max file size"_s), 0);
    QCOMPARE(*parse("open"), (QJsonObject{{u"opened"_s, true}, {u"home"_s, QString()}}));
}

void ParserTest::framesAreTakenWhole()
{
    QByteArray arrived = framed("খবর") + framed({}) + framed("শেষ").chopped(1);
    QCOMPARE(takeFrame(arrived)->value(), QByteArray("খবর"));
    QCOMPARE(takeFrame(arrived)->value(), QByteArray());
    QVERIFY(!takeFrame(arrived)->has_value());
    arrived += framed("শেষ").last(1);
    QCOMPARE(takeFrame(arrived)->value(), QByteArray("শেষ"));
    QVERIFY(arrived.isEmpty());
    arrived = "\xff\xff\xff\xff";
    QVERIFY(!takeFrame(arrived));
}

void ParserTest::aJobArrivesWhole()
{
    const ParseJob job{ParseKind::Article,
                       "<p>",
                       "text/html",
                       QUrl(u"https://paper.test/1"_s),
                       {u"h1"_s, u".by"_s, u"#story"_s, {u".vote"_s, u"p.note"_s}}};
    const auto arrived = jobFrom(toBytes(job));
    QVERIFY(arrived);
    QCOMPARE(arrived->kind, job.kind);
    QCOMPARE(arrived->body, job.body);
    QCOMPARE(arrived->contentType, job.contentType);
    QCOMPARE(arrived->url, job.url);
    QCOMPARE(arrived->rules, job.rules);
}

void ParserTest::nonsenseIsNoAnswer()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\1"), QByteArray("\1\0\0\0\2[]", 7),
                                    QByteArray("\0\xff\0\0\0\0", 6), QByteArray("\1\xff\xff\xff\xf0xx", 7)}) {
        const auto answer = answerFrom(bytes);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ParserStopped);
        QVERIFY(!jobFrom(bytes));
    }
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--parser") == 0)
        return serveJobs(misbehave);
    QCoreApplication app(argc, argv);
    ParserTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "parsertest.moc"
