// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The shared corpus' misbehaving server and its list of addresses that must be refused. Everything runs in a network
// namespace that has loopback alone, so that a refusal which fails has nowhere to go; the program starts itself in one.

#include "support/places.h"
#include "unit/fetch/asking.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <algorithm>

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
enum class Expected { Answer, Error, TooLarge, Either };

Expected expectedOf(const QString &sentence)
{
    if (sentence.contains(" or "_L1) || sentence.startsWith("PARTIAL"_L1))
        return Expected::Either;
    if (sentence.startsWith("CAPPED"_L1))
        return Expected::TooLarge;
    if (sentence.startsWith("REJECT"_L1))
        return Expected::Error;
    return sentence.startsWith("OK"_L1) ? Expected::Answer : Expected::Either;
}

// Behaviours below HTTP, which that server cannot show; TlsTest has its own. And br, which we never
// offer to read: what comes so is refused by name.
bool isElsewhere(const QString &id)
{
    static const QStringList beginnings{u"tls-"_s, u"h2-"_s, u"dns-"_s, u"hsts"_s, u"offline"_s, u"br-"_s};
    return std::ranges::any_of(beginnings, [&](const QString &each) { return id.startsWith(each); });
}

Limits brisk()
{
    return {.connect = 2s, .headers = 4s, .idle = 1s, .total = 8s, .feedBytes = 2 << 20};
}

Result<Reply> askInTime(const QUrl &url)
{
    Fetcher fetcher(brisk());
    QElapsedTimer took;
    took.start();
    auto reply = ask(fetcher, asPerson(url, Purpose::Feed));
    if (took.durationElapsed() > 11s)
        return failure(ErrorKind::Cancelled, u"took %1 ms"_s.arg(took.elapsed()));
    return reply;
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
    for (const QJsonObject &line : lines(u"gen/http/behaviours.jsonl"_s)) {
        const QString id = line["id"_L1].toString();
        if (!isElsewhere(id))
            QTest::newRow(id.toUtf8().constData()) << line["expect"_L1].toString();
    }
}

void BadServerTest::behavioursEndAsTheyShould()
{
    QFETCH(QString, expectation);
    const QUrl url(u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(QString::fromUtf8(QTest::currentDataTag())));
    const Expected expected = expectedOf(expectation);
    auto reply = askInTime(url);
    // The server needs seconds to make its bombs, once; only then is there something to be capped.
    for (int again = 0; expected == Expected::TooLarge && errorOf(reply) == ErrorKind::TimedOut && again < 15; ++again)
        reply = askInTime(url);
    const QString outcome = reply ? u"%1 bytes"_s.arg(reply->body.size()) : reply.error().detail;
    qInfo("%s", qPrintable(u"%1 | %2 | %3"_s.arg(expectation.left(60), reply ? u"answer"_s : u"error"_s, outcome)));
    QVERIFY2(errorOf(reply) != ErrorKind::Cancelled, qPrintable(outcome));
    if (expected == Expected::TooLarge) {
        EXPECT_ERROR(reply, ErrorKind::TooLarge);
    } else if (expected != Expected::Either) {
        if (reply && qstrcmp(QTest::currentDataTag(), "hdr-many") == 0)
            QEXPECT_FAIL("", "Qt drops headers past its own bound without a word, so a fast answer looks whole", Continue);
        QCOMPARE(bool(reply), expected == Expected::Answer);
    }
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
