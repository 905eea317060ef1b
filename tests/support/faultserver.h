// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A web server on this machine that misbehaves byte by byte: it reads a request, then plays the script of its path.

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace khobor::testing {

/// Bytes to send, then a pause; so many times over.
struct Step {
    QByteArray bytes;
    std::chrono::milliseconds pause{0};
    int times = 1;
};

/// How often a step is repeated that never ends.
inline constexpr int forEver = std::numeric_limits<int>::max();

/// What becomes of the connection after the last step.
enum class End { Close, Reset, Stay };

/// What happens on a connection after its request.
struct Script {
    QList<Step> steps;
    End end = End::Close;
};

/// A whole response: status line ("200 OK"), header lines without Content-Length, body, Content-Length added.
[[nodiscard]] QByteArray response(const QByteArray &status, const QByteArrayList &headers = {}, const QByteArray &body = {});

/// Listens on 127.0.0.1 from construction to destruction, in the test's own thread.
class FaultServer final : public QObject
{
    Q_OBJECT
public:
    FaultServer();

    /// `path` as it stands in the request line. Paths without a script are a 404.
    void play(const QByteArray &path, Script script);
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Whole requests so far, from the request line to the empty line.
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }
    /// Connections opened so far.
    [[nodiscard]] int connections() const { return m_connections; }
    /// The most connections that were open at one moment.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

private:
    void welcome(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void perform(QTcpSocket *socket, Script script);
    void finish(QTcpSocket *socket, End end);

    QTcpServer m_server;
    QHash<QByteArray, Script> m_scripts;
    QByteArrayList m_requests;
    int m_connections = 0;
    int m_open = 0;
    int m_mostAtOnce = 0;
};

} // namespace khobor::testing
