// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/robots.h"

#include <QTest>

using namespace khobor::newsroom;
using namespace Qt::StringLiterals;

class RobotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesAreKept_data();
    void rulesAreKept();
};

void RobotsTest::rulesAreKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const char *text, const QString &path, bool isAllowed) {
        QTest::newRow(name) << QByteArray(text) << path << isAllowed;
    };
    row("none", "", u"/news/1"_s, true);
    row("a web page instead", "<!doctype html>\nUser-agent: *\nDisallow: /", u"/news/1"_s, true);
    row("all forbidden", "User-agent: *\nDisallow: /", u"/news/1"_s, false);
    row("nothing forbidden", "User-agent: *\nDisallow:", u"/news/1"_s, true);
    row("another folder", "User-agent: *\nDisallow: /admin", u"/news/1"_s, true);
    row("this folder", "User-agent: *\nDisallow: /news", u"/news/1"_s, false);
    row("the longer rule", "User-agent: *\nDisallow: /news\nAllow: /news/1", u"/news/1"_s, true);
    row("as long, allowed", "User-agent: *\nDisallow: /news\nAllow: /news", u"/news"_s, true);
    row("another program", "User-agent: evilbot\nDisallow: /", u"/news/1"_s, true);
    row("by our name", "User-agent: *\nDisallow: /\n\nUser-agent: Khobor\nDisallow: /private", u"/news/1"_s, true);
    row("several names", "User-agent: khobor\nUser-agent: other\nDisallow: /news", u"/news/1"_s, false);
    row("anything between", "User-agent: *\nDisallow: /*/print", u"/news/print"_s, false);
    row("anything between, absent", "User-agent: *\nDisallow: /*/print", u"/news/1"_s, true);
    row("to the end", "User-agent: *\nDisallow: /*.pdf$", u"/a.pdf"_s, false);
    row("to the end, and on", "User-agent: *\nDisallow: /*.pdf$", u"/a.pdf.html"_s, true);
    row("end that overlaps", "User-agent: *\nDisallow: /ab*b$", u"/ab"_s, true);
    row("query", "User-agent: *\nDisallow: /*?print=", u"/news?print=1"_s, false);
    row("remarks and returns", "User-agent: * # all\r\nDisallow: /news # no\r\n", u"/news/1"_s, false);
    row("Bangla, encoded", "User-agent: *\nDisallow: /%E0%A6%95", u"/ক"_s, false);
    row("rules before any name", "Disallow: /", u"/news/1"_s, true);
}

void RobotsTest::rulesAreKept()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QTEST(Robots::read(text).allows(QUrl(u"https://paper.test"_s + path)), "isAllowed");
}

QTEST_GUILESS_MAIN(RobotsTest)
#include "robotstest.moc"
