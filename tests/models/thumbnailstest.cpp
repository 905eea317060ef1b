// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/thumbnails.h"

#include "core/error.h"
#include "store/library.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace khobor;
using namespace Qt::StringLiterals;
using models::Drawings;
using models::Thumbnails;

namespace {

const auto drawing =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>)"_ba;

QByteArray png(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class ThumbnailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesFillTheSize();
    void strangersDrawingsAreRefused();
    void damagedBytesGiveNothing();
    void keptPicturesArrive();
};

void ThumbnailsTest::picturesFillTheSize()
{
    const QImage wide = models::decodeThumbnail({png({400, 50}, Qt::red), "image/png"_ba}, {84, 63});
    QCOMPARE(wide.size(), QSize(84, 63));
    QCOMPARE(wide.pixelColor(40, 30), QColor(Qt::red));
    QCOMPARE(models::decodeThumbnail({png({10, 300}, Qt::blue), "image/png"_ba}, {84, 63}).size(), QSize(84, 63));
}

void ThumbnailsTest::strangersDrawingsAreRefused()
{
    QVERIFY(models::decodeThumbnail({drawing, "image/svg+xml"_ba}, {16, 16}).isNull());
    QVERIFY(models::decodeThumbnail({drawing, "image/png"_ba}, {16, 16}).isNull());
    const QImage own = models::decodeThumbnail({drawing, "image/svg+xml"_ba}, {16, 16}, Drawings::Rendered);
    QCOMPARE(own.pixelColor(8, 8), QColor(Qt::red));
}

void ThumbnailsTest::damagedBytesGiveNothing()
{
    const QByteArray whole = png({40, 40}, Qt::green);
    QVERIFY(models::decodeThumbnail({whole.first(20), "image/png"_ba}, {16, 16}).isNull());
    QVERIFY(models::decodeThumbnail({{}, "image/png"_ba}, {16, 16}).isNull());
}

void ThumbnailsTest::keptPicturesArrive()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    QVERIFY(library);
    const auto kept =
        (*library)->keepPicture(QUrl(u"https://prantik.test/1.png"_s), png({90, 90}, Qt::red), "image/png"_ba).result();
    QVERIFY(kept);
    Thumbnails thumbnails(**library, {20, 20}, 2.0);
    QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
    QVERIFY(thumbnails.thumbnail(*kept).isNull());
    QVERIFY(arrived.wait());
    QCOMPARE(thumbnails.thumbnail(*kept).size(), QSize(40, 40));
    QCOMPARE(thumbnails.thumbnail(*kept).devicePixelRatio(), 2.0);
    QVERIFY(thumbnails.thumbnail({}).isNull());
    QCOMPARE(arrived.count(), 1);
}

QTEST_MAIN(ThumbnailsTest)
#include "thumbnailstest.moc"
