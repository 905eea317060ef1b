// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A server on loopback that hears who comes, and ways by which a page could go there.

#pragma once

#include <QTcpServer>

namespace khobor::tests {

/// Counts every connection, whatever it asks. GUI thread.
class Listener
{
public:
    Listener();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// How many came.
    [[nodiscard]] int visits() const { return m_visits; }

private:
    QTcpServer m_server;
    int m_visits = 0;
};

/// Markup that makes an engine without locks ask a server for something.
struct Vector {
    QByteArray name;
    QByteArray markup;
};

/// Our own vectors, and those of the shared corpus where it lies beside the project, aimed at a port of loopback.
[[nodiscard]] QList<Vector> leakVectors(quint16 port);

} // namespace khobor::tests
