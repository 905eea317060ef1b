// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace khobor::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnsent = 1 << 20;

// Makes close() send a reset instead of an orderly end.
void dropHard(QTcpSocket *socket)
{
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

} // namespace

QByteArray response(const QByteArray &status, const QByteArrayList &headers, const QByteArray &body)
{
    QByteArrayList lines{"HTTP/1.1 " + status};
    lines += headers;
    lines.append("Content-Length: " + QByteArray::number(body.size()));
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

FaultServer::FaultServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            welcome(socket);
    });
}

void FaultServer::play(const QByteArray &path, Script script)
{
    m_scripts.insert(path, script);
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path));
}

void FaultServer::welcome(QTcpSocket *socket)
{
    ++m_connections;
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_open);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
}

void FaultServer::read(QTcpSocket *socket)
{
    if (!socket->peek(1 << 16).contains("\r\n\r\n"))
        return;
    const QByteArray request = socket->readAll();
    m_requests.append(request);
    const QByteArray path = request.split(' ').value(1);
    perform(socket, m_scripts.value(path, Script{{{response("404 Not Found")}}}));
}

// One step, then the rest of the script from a timer that ends with the socket.
void FaultServer::perform(QTcpSocket *socket, Script script)
{
    if (script.steps.isEmpty())
        return finish(socket, script.end);
    Step &step = script.steps.first();
    const std::chrono::milliseconds pause = step.pause;
    if (socket->bytesToWrite() < mostUnsent) {
        socket->write(step.bytes);
        if (step.times != forEver && --step.times <= 0)
            script.steps.removeFirst();
    }
    QTimer::singleShot(pause, socket, [this, socket, script] { perform(socket, script); });
}

void FaultServer::finish(QTcpSocket *socket, End end)
{
    switch (end) {
    case End::Close:
        return socket->disconnectFromHost();
    case End::Reset:
        socket->flush();
        return dropHard(socket);
    case End::Stay:
        return;
    }
}

} // namespace khobor::testing
