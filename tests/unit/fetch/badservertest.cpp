// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The shared corpus' misbehaving server and its list of addresses that must be refused. Everything runs in a network
// namespace that has loopback alone, so that a refusal which fails has nowhere to go; the program starts itself in one.

#include "unit/fetch/asking.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

using namespace khobor;
using namespace khobor::fetch;
using namespace khobor::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char insideMark[] = "KHOBOR_TEST_NETWORK";

QString hostile(const QString &path)
{
    return khobor::support::sharedFolder() + u"/corpus/hostile/"_s + path;
}

QList<QJsonObject> lines(const QString &path)
{
    QFile file(hostile(path));
    QList<QJsonObject> objects;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            objects.append(QJsonDocument::fromJson(file.readLine()).object());
    }
    return objects;
}

// What the corpus expects of the fetch alone, from the first word of its sentence; more than that is for other rooms.
enum class Expected { Answer, Error, Either };

Expected expectedOf(const QString &sentence)
{
    const bool error = sentence.startsWith("REJECT"_L1) || sentence.startsWith("CAPPED"_L1);
    if (sentence.contains(" or "_L1) || sentence.startsWith("PARTIAL"_L1))
        return Expected::Either;
    if (error)
        return Expected::Error;
    return sentence.startsWith("OK"_L1) ? Expected::Answer : Expected::Either;
}

Limits brisk()
{
    return {.connect = 2s, .headers = 1s, .idle = 1s, .total = 5s};
}

} // namespace

class BadServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void behavioursEndAsTheyShould_data();
    void behavioursEndAsTheyShould();
    void addressesOfContentAreRefused_data();
    void addressesOfContentAreRefused();

private:
    QProcess m_server;
    quint16 m_port = 18098;
    QByteArray m_said;
};

void BadServerTest::initTestCase()
{
    if (!QFile::exists(hostile(u"badserver.py"_s)))
        QSKIP("the shared corpus is not here");
    if (!qEnvironmentVariableIsSet(insideMark))
        QSKIP("no network namespace can be made here");
    connect(&m_server, &QProcess::readyReadStandardOutput, this, [this] { m_said += m_server.readAllStandardOutput(); });
    m_server.start(u"python3"_s, {hostile(u"badserver.py"_s), QString::number(m_port), QString::number(m_port + 1)});
    QTRY_VERIFY_WITH_TIMEOUT(m_said.startsWith("serving"), 20'000);
}

void BadServerTest::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
    QVERIFY2(!m_said.contains("LEAK"), m_said.constData());
}

void BadServerTest::behavioursEndAsTheyShould_data()
{
    QTest::addColumn<QString>("expectation");
    for (const QJsonObject &line : lines(u"gen/http/behaviours.jsonl"_s))
        QTest::newRow(line["id"_L1].toString().toUtf8().constData()) << line["expect"_L1].toString();
}

void BadServerTest::behavioursEndAsTheyShould()
{
    QFETCH(QString, expectation);
    Fetcher fetcher(brisk());
    QElapsedTimer took;
    took.start();
    const QUrl url(u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(QString::fromUtf8(QTest::currentDataTag())));
    const auto reply = ask(fetcher, asPerson(url, Purpose::Feed));
    QVERIFY2(took.durationElapsed() < 8s, qPrintable(QString::number(took.elapsed())));
    const QString outcome = reply ? u"%1 bytes"_s.arg(reply->body.size()) : reply.error().detail;
    qInfo("%s", qPrintable(u"%1 | %2 | %3"_s.arg(expectation.left(60), reply ? u"answer"_s : u"error"_s, outcome)));
    if (expectedOf(expectation) != Expected::Either)
        QCOMPARE(bool(reply), expectedOf(expectation) == Expected::Answer);
}

void BadServerTest::addressesOfContentAreRefused_data()
{
    QTest::addColumn<QString>("url");
    for (const QJsonObject &line : lines(u"gen/url/private.jsonl"_s)) {
        const QString url = line["url"_L1].toString();
        if (!url.contains(u'(')) // those need a name server of their own; see AddressTest
            QTest::newRow(url.toUtf8().constData()) << url;
    }
}

void BadServerTest::addressesOfContentAreRefused()
{
    QFETCH(QString, url);
    Fetcher fetcher(brisk());
    const auto reply = ask(fetcher, {QUrl(url), Purpose::Page, Origin::Content, {}, {}});
    QVERIFY(!reply);
    const QList<ErrorKind> refusals{ErrorKind::ForbiddenAddress, ErrorKind::BadArgument, ErrorKind::HostNotFound,
                                    ErrorKind::Offline};
    QVERIFY2(refusals.contains(reply.error().kind), qPrintable(reply.error().detail));
}

// Starts this program again in a namespace without any network but loopback; -1 when there can be none.
static int runInside(const QStringList &arguments)
{
    QProcess inside;
    inside.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(insideMark), u"loopback"_s);
    inside.setProcessEnvironment(environment);
    inside.start(u"unshare"_s,
                 QStringList{u"-rn"_s, u"sh"_s, u"-c"_s, u"ip link set lo up && exec \"$@\""_s, u"sh"_s} + arguments);
    return inside.waitForFinished(-1) && inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : -1;
}

static bool canIsolate()
{
    return QProcess::execute(u"unshare"_s, {u"-rn"_s, u"true"_s}) == 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"qt.network.http.*=false"_s); // Qt complains of what the server is there to send
    if (!qEnvironmentVariableIsSet(insideMark) && canIsolate())
        return runInside(app.arguments());
    BadServerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "badservertest.moc"
#include "support/places.h"
