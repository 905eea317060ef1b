// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/sanitise.h"

#include <QTest>

using namespace khobor::html;
using namespace Qt::StringLiterals;

class SanitiseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatAStoryNeeds_data();
    void keepsWhatAStoryNeeds();
    void plainTextHasOneBlockALine();
};

namespace {

const QUrl base(u"https://paper.test/news/1"_s);

} // namespace

void SanitiseTest::keepsWhatAStoryNeeds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("paragraphs", u"<p class=x style='a'>এক</p>\n<p>দুই <b onclick=x>তিন</b></p>"_s, u"<p>এক</p><p>দুই <b>তিন</b></p>"_s);
    row("loose text", u"<div>এক<br><br>দুই<div>তিন</div></div>"_s, u"<p>এক</p><p>দুই</p><p>তিন</p>"_s);
    row("one break", u"<p>এক<br>দুই<br></p>"_s, u"<p>এক<br>দুই</p>"_s);
    row("heading", u"<h1>ক</h1><h3><div>খ</div> গ</h3>"_s, u"<h2>ক</h2><h3>খ গ</h3>"_s);
    row("script", u"<p>ক<script>alert(1)</script></p><style>p{}</style><p>খ"_s, u"<p>ক</p><p>খ</p>"_s);
    row("links", u"<p><a href='/2?utm_source=x#y'>ক</a> <a href='javascript:alert(1)'>খ</a></p>"_s,
        u"<p><a href=\"https://paper.test/2\">ক</a> খ</p>"_s);
    row("mail", u"<p><a href='mailto:a@b.test?bcc=x'>ক</a></p>"_s, u"<p><a href=\"mailto:a@b.test\">ক</a></p>"_s);
    row("link around blocks", u"<a href='/2'><h3>ক</h3><p>খ</p></a>"_s,
        u"<h3><a href=\"https://paper.test/2\">ক</a></h3><p><a href=\"https://paper.test/2\">খ</a></p>"_s);
    row("pictures",
        u"<img src=a.jpg width=1 height=1><figure><img src=b.jpg alt='খ' width=800 onerror=x><figcaption><p>গ</p></figcaption></figure>"_s,
        u"<figure><img src=\"https://paper.test/news/b.jpg\" alt=\"খ\" width=\"800\"><figcaption>গ</figcaption></figure>"_s);
    row("lazy picture", u"<p>ক <img src='data:image/gif;base64,AA' data-src='/c.jpg'></p>"_s,
        u"<p>ক <img src=\"https://paper.test/c.jpg\" alt=\"\"></p>"_s);
    row("lists", u"<ul>x<li>ক<li>খ<ul><li>গ</ul></ul><li>ঘ"_s,
        u"<ul><li>x</li><li>ক</li><li>খ<ul><li>গ</li></ul></li></ul><p>ঘ</p>"_s);
    row("table", u"<table><tr><td>ক<td colspan=2>খ<tr><td></table>"_s,
        u"<table><tbody><tr><td>ক</td><td colspan=\"2\">খ</td></tr><tr><td></td></tr></tbody></table>"_s);
    row("layout table", u"<table><tr><td><p>ক<p>খ</table>"_s, u"<p>ক</p><p>খ</p>"_s);
    row("hidden", u"<p>ক<span style='display: none'>খ</span></p><p hidden>গ"_s, u"<p>ক</p>"_s);
    row("formatting over blocks", u"<b>ক<p>খ</b>গ"_s, u"<p><b>ক</b></p><p><b>খ</b>গ</p>"_s);
    row("language", u"<div lang=en dir=ltr>a</div><p><span lang=ar>ب</span> <span>c</span>"_s,
        u"<div lang=\"en\" dir=\"ltr\"><p>a</p></div><p><span lang=\"ar\">ب</span> c</p>"_s);
    row("entities", u"<p>&lt;b&gt; &amp;amp; \"x\"</p>"_s, u"<p>&lt;b&gt; &amp;amp; &quot;x&quot;</p>"_s);
    row("pre", u"<pre>\n\n a\n  b</pre>"_s, u"<pre> a\n  b</pre>"_s);
    row("ruby", u"<p><ruby>漢<rt>かん</rt></ruby></p><rt>x</rt>"_s, u"<p><ruby>漢<rt>かん</rt></ruby></p><p>x</p>"_s);
    row("quote", u"<blockquote>ক<footer>খ</footer></blockquote>"_s, u"<blockquote><p>ক</p><p>খ</p></blockquote>"_s);
    row("drawing", u"<p>ক<svg><title>x</title><path/></svg> খ</p>"_s, u"<p>ক খ</p>"_s);
    row("empty", u"<div><p> </p><b></b><ul><li></li></ul></div>"_s, u""_s);
}

void SanitiseTest::keepsWhatAStoryNeeds()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    const QString once = sanitise(source, base);
    QCOMPARE(once, expected);
    QCOMPARE(sanitise(once, base), once);
}

void SanitiseTest::plainTextHasOneBlockALine()
{
    QCOMPARE(plainText(u"<h2>ক  খ</h2><p>গ&nbsp;ঘ<br>ঙ</p><ul><li>চ<li>ছ</ul><script>x</script>"_s), u"ক খ\nগ ঘ\nঙ\nচ\nছ"_s);
}

QTEST_GUILESS_MAIN(SanitiseTest)
#include "sanitisetest.moc"
