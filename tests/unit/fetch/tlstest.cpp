// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/places.h"
#include "unit/fetch/asking.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace khobor;
using namespace khobor::fetch;
using namespace khobor::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(khobor::support::fixturesFolder() + u"/tls/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QSslCertificate &certificate()
{
    static const QSslCertificate own(fixture(u"localhost.pem"_s));
    return own;
}

} // namespace

// A server with a certificate for "localhost" that nobody signed but itself.
class TlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anUnknownSignerIsRefused();
    void theNameIsAskedForAndVerified();
    void anotherNameIsRefused();
    void redirectsNeverLeaveTls();

private:
    void answer(QSslSocket *socket);
    [[nodiscard]] QUrl url(const QString &host, const QString &path) const;

    std::unique_ptr<QSslServer> m_server;
    QByteArrayList m_requests;
    QSslConfiguration m_default = QSslConfiguration::defaultConfiguration();
};

void TlsTest::init()
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(fixture(u"localhost.key"_s), QSsl::Ec));
    m_requests.clear();
    m_server = std::make_unique<QSslServer>();
    m_server->setSslConfiguration(configuration);
    connect(m_server.get(), &QSslServer::pendingConnectionAvailable, this, [this] {
        auto *socket = qobject_cast<QSslSocket *>(m_server->nextPendingConnection());
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(socket); });
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

void TlsTest::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_default);
}

void TlsTest::answer(QSslSocket *socket)
{
    m_requests.append(socket->readAll());
    if (m_requests.last().startsWith("GET /away "))
        socket->write("HTTP/1.1 302 Found\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n");
    else
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecure");
}

QUrl TlsTest::url(const QString &host, const QString &path) const
{
    return QUrl(u"https://%1:%2%3"_s.arg(host).arg(m_server->serverPort()).arg(path));
}

void TlsTest::anUnknownSignerIsRefused()
{
    Fetcher fetcher(hurried());
    EXPECT_ERROR(ask(fetcher, asPerson(url(u"localhost"_s, u"/"_s))), ErrorKind::TlsFailed);
    QVERIFY(m_requests.isEmpty());
}

// The connection goes to an address that was checked; the certificate must still be the name's.
void TlsTest::theNameIsAskedForAndVerified()
{
    QSslConfiguration trusting = m_default;
    trusting.setCaCertificates({certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    Fetcher fetcher(hurried());
    const auto reply = ask(fetcher, asPerson(url(u"localhost"_s, u"/"_s)));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->body, QByteArray("secure"));
    QVERIFY(m_requests.first().contains("host: localhost:" + QByteArray::number(m_server->serverPort())));
}

void TlsTest::anotherNameIsRefused()
{
    QSslConfiguration trusting = m_default;
    trusting.setCaCertificates({certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    Fetcher fetcher(hurried());
    EXPECT_ERROR(ask(fetcher, asPerson(url(u"127.0.0.1"_s, u"/"_s))), ErrorKind::TlsFailed);
    QVERIFY(m_requests.isEmpty());
}

void TlsTest::redirectsNeverLeaveTls()
{
    QSslConfiguration trusting = m_default;
    trusting.setCaCertificates({certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    Fetcher fetcher(hurried());
    const auto reply = ask(fetcher, asPerson(url(u"localhost"_s, u"/away"_s)));
    EXPECT_ERROR(reply, ErrorKind::ForbiddenAddress);
    QCOMPARE(reply.error().detail, u"redirect from https to http"_s);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
