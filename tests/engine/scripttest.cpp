// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sanitiser alone: what it lets through is put before an engine without any lock, with scripts on and no content policy,
// and every element is clicked and told of every event. The control puts the same markup there as it came.

#include "html/sanitise.h"
#include "support/corpus.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

#include <unistd.h>

using namespace khobor;
using namespace Qt::StringLiterals;

namespace {

// Keeps the test to this machine: no page of it may ask anybody.
class NobodyAsked final : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        request.block(request.requestUrl().scheme().startsWith("http"_L1) || request.requestUrl().isLocalFile());
    }
};

// A page that counts what only a script can do.
class OpenPage final : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;
    QStringList ran;

    /// Shows markup; false when it does not come.
    [[nodiscard]] bool load(const QString &markup)
    {
        QSignalSpy finished(this, &QWebEnginePage::loadFinished);
        setHtml(u"<!doctype html><meta charset=utf-8><title>t</title><body>"_s + markup,
                QUrl(u"http://paper.test/"_s)); // plain, so that pictures over http are none of the console's business
        const bool isThere = QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000);
        QTest::qWait(30);
        return isThere;
    }

    /// Tells every element of every event and clicks it; false when that does not end.
    [[nodiscard]] bool touchEverything()
    {
        bool isDone = false;
        runJavaScript(uR"(
            for (const element of document.body.querySelectorAll('*')) {
                for (const name of ['load', 'error', 'focus', 'blur', 'mouseover', 'mouseenter', 'pointerover', 'click', 'toggle',
                                    'animationstart', 'transitionend', 'copy', 'paste', 'keydown', 'input', 'change', 'begin'])
                    element.dispatchEvent(new Event(name, {bubbles: true, cancelable: true}));
                // Links to the web lead out of the page, which is not what is asked here.
                if (element.click && !/^(https?|mailto):/.test(element.href || ''))
                    element.click();
            })"_s,
                      [&](const QVariant &) { isDone = true; });
        const bool hasEnded = QTest::qWaitFor([&] { return isDone; }, 10'000);
        QTest::qWait(30);
        return hasEnded;
    }

protected:
    void javaScriptAlert(const QUrl &, const QString &text) override { ran.append(u"alert "_s + text); }
    bool javaScriptConfirm(const QUrl &, const QString &text) override
    {
        ran.append(u"confirm "_s + text);
        return false;
    }
    bool javaScriptPrompt(const QUrl &, const QString &text, const QString &, QString *) override
    {
        ran.append(u"prompt "_s + text);
        return false;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &text, int, const QString &) override
    {
        // Chromium's own remarks on what was blocked are no script's.
        if (!text.contains("ERR_BLOCKED_BY_CLIENT"_L1))
            ran.append(u"console "_s + text);
    }
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool) override
    {
        const bool isOurs = type == NavigationTypeTyped;
        if (!isOurs && !url.scheme().startsWith("http"_L1) && url.scheme() != "mailto"_L1)
            ran.append(u"went to "_s + url.toString().left(80));
        return isOurs;
    }
    QWebEnginePage *createWindow(WebWindowType) override
    {
        ran.append(u"window"_s);
        return nullptr;
    }
};

} // namespace

class ScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void markupAsItCameRuns();
    void sanitisedMarkupDoesNot();
};

void ScriptTest::initTestCase()
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

void ScriptTest::markupAsItCameRuns()
{
    NobodyAsked nobody;
    QWebEngineProfile profile;
    profile.setUrlRequestInterceptor(&nobody);
    OpenPage page(&profile);
    QVERIFY(page.load(u"<script>alert(1)</script><img src=x onerror=alert(2)>"_s));
    QTRY_COMPARE(page.ran.size(), 2);
    QVERIFY(page.load(u"<b onmouseover=alert(3)>x</b><a href='javascript:alert(4)'>y</a>"_s));
    QVERIFY(page.touchEverything());
    QTRY_COMPARE(page.ran.size(), 4);
    if (!support::hasHostile())
        return;
    int ran = 0, tried = 0;
    for (const QJsonObject &line : support::hostileLines(u"gen/xss/reader.jsonl"_s)) {
        page.ran.clear();
        QVERIFY(page.load(line.value("input"_L1).toString()));
        ran += !page.ran.isEmpty();
        ++tried;
    }
    qInfo("%d of %d vectors run as they came", ran, tried);
    QVERIFY(ran > tried / 3);
}

void ScriptTest::sanitisedMarkupDoesNot()
{
    if (!support::hasHostile())
        QSKIP("the shared corpus is not here");
    NobodyAsked nobody;
    QWebEngineProfile profile;
    profile.setUrlRequestInterceptor(&nobody);
    OpenPage page(&profile);
    const QUrl base(u"https://paper.test/1"_s);
    constexpr int few = 50;
    int tried = 0;
    for (const char *file : {"gen/xss/reader.jsonl", "gen/xss/leaks.jsonl", "third_party/xss/vectors.jsonl.gz",
                             "third_party/xss/bulk.jsonl.gz", "third_party/xss/feedparser-sanitize.jsonl.gz"}) {
        const QList<QJsonObject> lines = support::hostileLines(QString::fromLatin1(file));
        for (qsizetype first = 0; first < lines.size(); first += few) {
            QString markup;
            for (const QJsonObject &line : lines.sliced(first, qMin<qsizetype>(few, lines.size() - first)))
                markup += html::sanitise(line.value("input"_L1).toString() + line.value("xml"_L1).toString(), base);
            QVERIFY(page.load(markup));
            QVERIFY(page.touchEverything());
            QVERIFY2(page.ran.isEmpty(), qPrintable(page.ran.join(u'\n') + u'\n' + markup));
        }
        tried += static_cast<int>(lines.size());
    }
    qInfo("%d vectors, sanitised: none runs", tried);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    ScriptTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "scripttest.moc"
