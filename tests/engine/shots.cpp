// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// engine-shots FOLDER: the sample story in every theme at two widths, and as PDF, for eyes to judge.

#include "engine/pictures.h"
#include "export/storypage.h"
#include "reader/enginehost.h"
#include "support/story.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <cstdio>

using namespace khobor;
using namespace Qt::StringLiterals;
using exports::Style;

namespace {

QByteArray pageIn(Style style)
{
    return exports::storyPage(tests::sampleStory(), {tests::sampleOutlet(), QDateTime::currentDateTimeUtc()}, style);
}

void shoot(reader::PageEngine &engine, Style::Theme theme, const QString &file, QSize size)
{
    const std::unique_ptr<reader::StoryView> view(engine.createView(tests::paintedPictures(), nullptr));
    bool isShown = false;
    QObject::connect(view.get(), &reader::StoryView::shown, view.get(), [&] { isShown = true; });
    view->resize(size);
    view->show();
    Style style;
    style.theme = theme;
    view->showPage(pageIn(style));
    if (!QTest::qWaitFor([&] { return isShown; }, 20000))
        std::fprintf(stderr, "not shown\n");
    QTest::qWait(700);
    view->grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    const Result<reader::Engine> engine = reader::loadEngine();
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine.error().detail));
        return 1;
    }
    for (const auto &[theme, name] : {std::pair{Style::Theme::Paper, u"paper"_s},
                                      {Style::Theme::Sepia, u"sepia"_s},
                                      {Style::Theme::Night, u"night"_s}}) {
        shoot(*engine->pages, theme, folder + u'/' + name + u"-wide.png"_s, {760, 2700});
        shoot(*engine->pages, theme, folder + u'/' + name + u"-narrow.png"_s, {400, 3300});
    }
    Style print;
    print.medium = Style::Medium::Print;
    engine->pdf->print(pageIn(print), tests::paintedPictures()).then([&](const Result<QByteArray> &pdf) {
        QFile file(folder + u"/story.pdf"_s);
        if (pdf && file.open(QIODevice::WriteOnly))
            file.write(*pdf);
        QCoreApplication::exit(pdf ? 0 : 1);
    });
    return QApplication::exec();
}
