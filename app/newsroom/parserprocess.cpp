// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/parserprocess.h"

#include "newsroom/confinement.h"
#include "newsroom/frames.h"

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

ParserProcess::ParserProcess(const QString &program)
{
    confine(m_process);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ParserProcess::read);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read();
        giveUp(u"the parsing process %1 with %2"_s.arg(status == QProcess::CrashExit ? u"died"_s : u"ended"_s).arg(code));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(m_process.errorString());
    });
    m_process.start(program, {u"--parser"_s});
}

ParserProcess::~ParserProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ParserProcess::send(const QByteArray &payload)
{
    m_process.write(framed(payload));
}

void ParserProcess::read()
{
    m_arrived += m_process.readAllStandardOutput();
    while (!m_hasFailed) {
        const auto frame = takeFrame(m_arrived);
        if (!frame)
            return giveUp(frame.error().detail);
        if (!*frame)
            return;
        if (std::exchange(m_isReady, true))
            Q_EMIT answered(**frame);
        else
            Q_EMIT becameReady();
    }
}

void ParserProcess::giveUp(const QString &why)
{
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(why);
}

} // namespace khobor::newsroom
