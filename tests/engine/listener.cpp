// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/listener.h"
#include "support/corpus.h"

#include <QTcpSocket>

namespace khobor::tests {

using namespace Qt::StringLiterals;

namespace {

// The corpus aims at this port.
const QByteArray corpusTarget = "127.0.0.1:8099"_ba;

const Vector own[] = {
    {"img", "<img src='http://127.0.0.1:8099/'>"},
    {"srcset", "<img srcset='http://127.0.0.1:8099/ 1x'>"},
    {"refresh", "<meta http-equiv=refresh content='0;url=http://127.0.0.1:8099/'>"},
    {"style", "<link rel=stylesheet href='http://127.0.0.1:8099/'>"},
    {"import", "<style>@import 'http://127.0.0.1:8099/';</style>"},
    {"background", "<p style='background:url(http://127.0.0.1:8099/)'>x</p>"},
    {"font", "<style>@font-face{font-family:f;src:url(http://127.0.0.1:8099/)}p{font-family:f}</style><p>x</p>"},
    {"frame", "<iframe src='http://127.0.0.1:8099/'></iframe>"},
    {"srcdoc", "<iframe srcdoc='<img src=http://127.0.0.1:8099/>'></iframe>"},
    {"object", "<object data='http://127.0.0.1:8099/'></object>"},
    {"video", "<video src='http://127.0.0.1:8099/' autoplay preload=auto></video>"},
    {"preconnect", "<link rel=preconnect href='http://127.0.0.1:8099/'>"},
    {"preload", "<link rel=preload as=image href='http://127.0.0.1:8099/'>"},
    {"prefetch", "<link rel=prefetch href='http://127.0.0.1:8099/'>"},
    {"icon", "<link rel=icon href='http://127.0.0.1:8099/'>"},
    {"manifest", "<link rel=manifest href='http://127.0.0.1:8099/'>"},
    {"svg image", "<svg><image href='http://127.0.0.1:8099/'/></svg>"},
    {"script", "<script src='http://127.0.0.1:8099/'></script><script>fetch('http://127.0.0.1:8099/')</script>"},
    {"base", "<base href='http://127.0.0.1:8099/'><img src='x.png'>"},
};

QList<Vector> corpusVectors()
{
    QList<Vector> vectors;
    for (const QJsonObject &line : khobor::support::hostileLines(u"gen/xss/leaks.jsonl"_s)) {
        const Vector vector{line.value("id"_L1).toString().toUtf8(), line.value("input"_L1).toString().toUtf8()};
        if (vector.markup.contains(corpusTarget))
            vectors.append(vector);
    }
    return vectors;
}

} // namespace

Listener::Listener()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *visitor = m_server.nextPendingConnection()) {
            ++m_visits;
            visitor->disconnectFromHost();
            visitor->deleteLater();
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QList<Vector> leakVectors(quint16 port)
{
    QList<Vector> vectors(std::begin(own), std::end(own));
    vectors += corpusVectors();
    for (Vector &vector : vectors)
        vector.markup.replace(corpusTarget, "127.0.0.1:" + QByteArray::number(port));
    return vectors;
}

} // namespace khobor::tests
