// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One run of the parsing process, seen from Khobor.

#pragma once

#include <QObject>
#include <QProcess>

namespace khobor::newsroom {

/// Started by its constructor, killed by its destructor. On the thread that made it.
class ParserProcess final : public QObject
{
    Q_OBJECT
public:
    explicit ParserProcess(const QString &program);
    ~ParserProcess() override;

    /// Hands over one frame's payload; only when ready, and one at a time.
    void send(const QByteArray &payload);
    [[nodiscard]] bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void becameReady();
    void answered(const QByteArray &payload);
    /// It is of no more use: it died, could not be started or talks nonsense.
    void failed(const QString &why);

private:
    void read();
    void giveUp(const QString &why);

    QProcess m_process;
    QByteArray m_arrived;
    bool m_isReady = false;
    bool m_hasFailed = false;
};

} // namespace khobor::newsroom
