// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/address.h"
#include "support/corpus.h"

#include <QHostAddress>
#include <QTest>

using namespace khobor;
using namespace khobor::fetch;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesArePublicOrNot_data();
    void addressesArePublicOrNot();
    void namesAreLocalOrNot_data();
    void namesAreLocalOrNot();
    void oneInsideAddressForbidsAll();
    void contentMayNotUseOtherPorts();
    void addressesThatLeadInsideAreRefused();
};

void AddressTest::addressesArePublicOrNot_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *inside : {"0.0.0.0",
                               "0.1.2.3",
                               "10.0.0.1",
                               "100.64.0.1",
                               "100.127.255.255",
                               "127.0.0.1",
                               "127.255.0.1",
                               "169.254.169.254",
                               "172.16.0.1",
                               "172.31.255.255",
                               "192.0.0.1",
                               "192.0.2.1",
                               "192.168.0.1",
                               "198.18.0.1",
                               "198.51.100.7",
                               "203.0.113.5",
                               "224.0.0.1",
                               "240.0.0.1",
                               "255.255.255.255",
                               "::",
                               "::1",
                               "::127.0.0.1",
                               "::ffff:127.0.0.1",
                               "::ffff:8.8.8.8",
                               "64:ff9b::7f00:1",
                               "64:ff9b::a00:1",
                               "64:ff9b:1::1",
                               "100::1",
                               "2001::1",
                               "2001:db8::1",
                               "2002:7f00:1::",
                               "3fff::1",
                               "fc00::1",
                               "fd00:ec2::254",
                               "fe80::1",
                               "fe80::1%lo",
                               "fec0::1",
                               "ff02::1"})
        QTest::newRow(inside) << false;
    for (const char *outside :
         {"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "198.20.0.1",
          "223.255.255.255", "2400:cb00::1", "2606:4700::1111", "2a00:1450::1", "64:ff9b::808:808"})
        QTest::newRow(outside) << true;
}

void AddressTest::addressesArePublicOrNot()
{
    QFETCH(bool, expected);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublic(address), expected);
}

void AddressTest::namesAreLocalOrNot_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *local : {"localhost", "LOCALHOST.", "foo.localhost", "router.local", "printer.lan", "intranet",
                              "a.internal", "x.home.arpa"})
        QTest::newRow(local) << true;
    for (const char *foreign : {"paper.test", "prothomalo.com", "notlocal.com", "local.com", "xn--45b.xn--54b7fta0cc"})
        QTest::newRow(foreign) << false;
}

void AddressTest::namesAreLocalOrNot()
{
    QFETCH(bool, expected);
    QCOMPARE(isLocalName(QString::fromLatin1(QTest::currentDataTag())), expected);
}

void AddressTest::oneInsideAddressForbidsAll()
{
    const QList<QHostAddress> mixed{QHostAddress(u"1.1.1.1"_s), QHostAddress(u"127.0.0.1"_s)};
    const Result<void> asContent = checkAddresses(mixed, Origin::Content);
    QVERIFY(!asContent);
    QCOMPARE(asContent.error(), (Error{ErrorKind::ForbiddenAddress, u"special address 127.0.0.1"_s}));
    QVERIFY(checkAddresses(mixed, Origin::Person));
    QVERIFY(checkAddresses(mixed.first(1), Origin::Content));
}

void AddressTest::contentMayNotUseOtherPorts()
{
    for (const char *good :
         {"http://paper.test/", "https://paper.test:443/", "http://paper.test:80/", "http://paper.test:8080/"})
        QVERIFY2(checkUrl(QUrl(QString::fromLatin1(good)), Origin::Content), good);
    for (const char *bad : {"http://paper.test:22/", "https://paper.test:25/", "http://paper.test:0/"})
        QVERIFY2(!checkUrl(QUrl(QString::fromLatin1(bad)), Origin::Content), bad);
}

void AddressTest::addressesThatLeadInsideAreRefused()
{
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    QStringList resolved;
    int refused = 0, allowed = 0;
    for (const QJsonObject &line : support::hostileLines(u"gen/url/private.jsonl"_s)) {
        const QString address = line.value("url"_L1).toString();
        const QUrl url(address);
        const bool mayPass = line.value("expect"_L1).toString() == "allow"_L1;
        if (!checkUrl(url, Origin::Content))
            ++refused;
        else if (mayPass)
            ++allowed;
        else
            resolved.append(address.section(u'/', 2, 2));
    }
    QCOMPARE(allowed, 2);
    QVERIFY(refused > 50);
    // These lead inside only once their names are resolved, and are then refused by their addresses (checkAddresses).
    QCOMPARE(resolved,
             QStringList({u"127.0.0.1.nip.io"_s, u"localtest.me"_s, u"rebind.test"_s, u"multi-a.test"_s,
                          u"cname-to-localhost.test"_s, u"১২৭.০.০.১"_s}));
}

QTEST_GUILESS_MAIN(AddressTest)
#include "addresstest.moc"
