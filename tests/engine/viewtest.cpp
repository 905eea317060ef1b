// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pictures.h"
#include "engine/stage.h"
#include "export/storypage.h"
#include "support/story.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineFindTextResult>

#include <csignal>

using namespace khobor;
using namespace Qt::StringLiterals;
using tests::Stage;

class ViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheStory();
    void servesKeptPictures();
    void pageBeyondTwoMegabytesIsShown();
    void linkIsToldAndNotFollowed();
    void scriptsOfThePageDoNotRun();
    void pageDownStopsAtTheEnd();
    void aPlaceIsGoneBackTo();
    void zoomSurvivesTheNextPage();
    void textIsFoundAndSelected();
    void deadProcessIsToldAndReplaced();

private:
    Stage m_stage;
};

namespace {

QByteArray sample()
{
    return exports::storyPage(tests::sampleStory(), {tests::sampleOutlet(), {}}, {});
}

QByteArray bare(const QByteArray &body)
{
    return "<!doctype html><meta charset=utf-8><title>t</title><body style='margin:0'>" + body;
}

} // namespace

void ViewTest::showsTheStory()
{
    QVERIFY(m_stage.show(sample()));
    const QString text = m_stage.text();
    for (const QString &part :
         {u"মঙ্গলবার, ২১ জানুয়ারি ২০২৫ | ৭ মাঘ ১৪৩১"_s, u"নদী আমাদের শত্রু নয়। কিন্তু প্রতিবছর একই দুর্ভোগ"_s,
          u"র‍্যাব ও ফায়ার সার্ভিসের"_s, u"শীতার্তদের মাঝে কম্বল বিতরণ"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    const QString family = m_stage.evaluate(u"getComputedStyle(document.querySelector('.body')).fontFamily"_s).toString();
    QCOMPARE(family, u"\"Noto Serif Bengali\", \"Noto Serif\", serif"_s);
}

void ViewTest::servesKeptPictures()
{
    QVERIFY(m_stage.show(sample()));
    const QString widths = u"[...document.images].map(i => i.naturalWidth).join(' ')"_s;
    QCOMPARE(m_stage.evaluate(widths).toString(), u"640 640 640 640 640"_s);
    const auto image = [](int n) { return "<img src='khobor:picture/" + tests::samplePicture(n).value.toLatin1() + "'>"; };
    QVERIFY(m_stage.show(bare(image(3) + image(4) + "<img src='khobor:picture/../page?1'><img src='khobor:picture/0'>")));
    QCOMPARE(m_stage.evaluate(widths).toString(), u"64 0 0 0"_s);
}

void ViewTest::pageBeyondTwoMegabytesIsShown()
{
    QVERIFY(m_stage.show(bare(QByteArray("<p>পাতা</p>").repeated(200'000) + "<p>শেষ</p>")));
    QCOMPARE(m_stage.evaluate(u"document.body.lastElementChild.textContent"_s).toString(), u"শেষ"_s);
}

void ViewTest::linkIsToldAndNotFollowed()
{
    for (const QByteArray address :
         {"khobor:story/41", "khobor:open?url=https%3A%2F%2Fpaper.test%2F", "https://paper.test/42"}) {
        QVERIFY(m_stage.show(bare("<a style='display:block;height:300px' href='" + address + "'>এক</a>")));
        QSignalSpy links(&m_stage.view(), &reader::StoryView::linkActivated);
        const QUrl before = m_stage.page().url();
        m_stage.click({50, 50});
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links.first().first().toUrl(), QUrl(QString::fromLatin1(address)));
        m_stage.click({50, 50}, Qt::MiddleButton);
        QTRY_COMPARE(links.size(), 2);
        QCOMPARE(m_stage.page().url(), before);
        QCOMPARE(m_stage.text().trimmed(), u"এক"_s);
    }
}

void ViewTest::scriptsOfThePageDoNotRun()
{
    QVERIFY(m_stage.show(
        bare("<p id=p>আগে</p><script>p.textContent='পরে'</script><img src=x onerror=\"p.textContent='পরে'\">")));
    QCOMPARE(m_stage.evaluate(u"document.getElementById('p').textContent"_s).toString(), u"আগে"_s);
}

void ViewTest::pageDownStopsAtTheEnd()
{
    QVERIFY(m_stage.show(bare("<div style='height:3000px'>এক</div>")));
    QTRY_VERIFY(m_stage.page().contentsSize().height() >= 2999);
    int pages = 0;
    while (m_stage.view().pageDown()) {
        const double before = m_stage.page().scrollPosition().y();
        QTRY_VERIFY(m_stage.page().scrollPosition().y() > before);
        QVERIFY(++pages < 20);
    }
    QCOMPARE_GE(pages, 3000 / m_stage.view().height());
    QVERIFY(m_stage.show(bare("<p>ছোট</p>")));
    QTRY_VERIFY(m_stage.page().contentsSize().height() <= m_stage.view().height());
    QVERIFY(!m_stage.view().pageDown());
}

void ViewTest::aPlaceIsGoneBackTo()
{
    const QByteArray tall = bare("<div style='height:3000px'>এক</div>");
    QVERIFY(m_stage.show(tall));
    QTRY_VERIFY(m_stage.page().contentsSize().height() >= 2999);
    QCOMPARE(m_stage.view().progress(), 0.0);
    m_stage.view().setProgress(0.5);
    QTRY_VERIFY(qAbs(m_stage.view().progress() - 0.5) < 0.01);
    m_stage.view().showPage(tall);
    m_stage.view().setProgress(0.25); // before the page stands
    QTRY_VERIFY(qAbs(m_stage.view().progress() - 0.25) < 0.01 && m_stage.page().scrollPosition().y() > 100);
    QVERIFY(m_stage.show(tall));
    QTRY_COMPARE(m_stage.view().progress(), 0.0);
}

void ViewTest::zoomSurvivesTheNextPage()
{
    m_stage.view().setZoom(1.5);
    QVERIFY(m_stage.show(sample()));
    QTRY_COMPARE(m_stage.evaluate(u"Math.round(window.devicePixelRatio * 100)"_s).toInt(), 150);
    m_stage.view().setZoom(1);
    QTRY_COMPARE(m_stage.evaluate(u"Math.round(window.devicePixelRatio * 100)"_s).toInt(), 100);
}

void ViewTest::textIsFoundAndSelected()
{
    QVERIFY(m_stage.show(sample()));
    QSignalSpy found(&m_stage.page(), &QWebEnginePage::findTextFinished);
    m_stage.view().findText(u"দৃষ্টান্তমূলক"_s);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<QWebEngineFindTextResult>().numberOfMatches(), 1);
    m_stage.view().findText({});
    m_stage.page().triggerAction(QWebEnginePage::SelectAll);
    QTRY_VERIFY(m_stage.view().selectedText().contains(u"দৃষ্টান্তমূলক"_s));
}

void ViewTest::deadProcessIsToldAndReplaced()
{
    QVERIFY(m_stage.show(sample()));
    QSignalSpy crashes(&m_stage.view(), &reader::StoryView::crashed);
    ::kill(pid_t(m_stage.page().renderProcessPid()), SIGKILL);
    QTRY_COMPARE(crashes.size(), 1);
    QVERIFY(m_stage.show(sample()));
    QVERIFY(m_stage.text().contains(u"দৈনিক নমুনা"_s));
}

KHOBOR_ENGINE_MAIN(ViewTest)
#include "viewtest.moc"
