// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/parser.h"

#include "fetch/pledge.h"
#include "newsroom/frames.h"
#include "newsroom/parserprocess.h"

#include <QCoreApplication>
#include <QTimer>

#include <deque>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// From exec to the first frame; loading the program is nothing that a job can be blamed for.
constexpr auto startPatience = 20s;
// A parser that read a large page keeps its memory, and a reader reads for a while.
constexpr auto idlePatience = 3min;

struct Waiting {
    QByteArray job;
    std::chrono::milliseconds patience;
    fetch::Pledge<QJsonObject> answer;
};

} // namespace

// Jobs in order, and the process that they are given to one by one.
class Parser::Queue final : public QObject
{
public:
    explicit Queue(const QString &program) : m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : program)
    {
        m_patience.setSingleShot(true);
        m_idle.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { stop(u"not done after %1 ms"_s.arg(m_patience.interval())); });
        connect(&m_idle, &QTimer::timeout, this, [this] { m_process.reset(); });
    }

    ~Queue() override
    {
        for (const auto &waiting : m_line)
            waiting->answer.keep(failure(ErrorKind::Cancelled, u"the program ends"_s));
    }

    void add(std::shared_ptr<Waiting> waiting)
    {
        m_line.push_back(std::move(waiting));
        if (m_line.size() == 1)
            begin();
    }

private:
    // The first in the line goes to the process, as soon as there is one that listens.
    void begin()
    {
        m_idle.stop();
        if (!m_process)
            start();
        else if (m_process->isReady())
            sendFirst();
    }

    void start()
    {
        m_process = std::make_unique<ParserProcess>(m_program);
        // Queued: what follows from these may delete the process that is telling.
        connect(m_process.get(), &ParserProcess::becameReady, this, [this] { sendFirst(); }, Qt::QueuedConnection);
        connect(
            m_process.get(), &ParserProcess::answered, this,
            [this](const QByteArray &payload) { settleFirst(answerFrom(payload)); }, Qt::QueuedConnection);
        connect(
            m_process.get(), &ParserProcess::failed, this, [this](const QString &why) { stop(why); }, Qt::QueuedConnection);
        m_patience.start(startPatience);
    }

    void sendFirst()
    {
        if (m_line.empty() || !m_process)
            return;
        m_process->send(m_line.front()->job);
        m_patience.start(m_line.front()->patience);
    }

    void settleFirst(Result<QJsonObject> answer)
    {
        if (m_line.empty())
            return stop(u"an answer to nothing"_s);
        m_patience.stop();
        m_line.front()->answer.keep(std::move(answer));
        m_line.pop_front();
        m_line.empty() ? m_idle.start(idlePatience) : begin();
    }

    void stop(const QString &why)
    {
        m_process.reset();
        m_patience.stop();
        if (!m_line.empty())
            settleFirst(failure(ErrorKind::ParserStopped, why));
    }

    QString m_program;
    std::unique_ptr<ParserProcess> m_process;
    std::deque<std::shared_ptr<Waiting>> m_line;
    QTimer m_patience;
    QTimer m_idle;
};

namespace {

// Free of the Parser, which may go while this waits.
QCoro::Task<Result<QJsonObject>> answerTo(std::shared_ptr<Waiting> waiting)
{
    co_return co_await waiting->answer;
}

} // namespace

Parser::Parser(QString program, QObject *parent) : QObject(parent), m_queue(std::make_unique<Queue>(program)) { }

Parser::~Parser() = default;

QCoro::Task<Result<QJsonObject>> Parser::parse(ParseJob job, std::chrono::milliseconds patience)
{
    auto waiting = std::make_shared<Waiting>(toBytes(job), patience);
    m_queue->add(waiting);
    return answerTo(waiting);
}

} // namespace khobor::newsroom
