// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/thumbnails.h"

#include "core/error.h"
#include "store/library.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QThreadPool>

namespace khobor::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cacheBytes = 24 << 20;
constexpr qint64 mostPixels = 40'000'000;
constexpr auto builtInOutlet = "welcome"_L1;

// The part of a picture of `from` that has the shape of `to`. A tall one is cut nearer its top, where faces are.
QRect cover(QSize from, QSize to)
{
    const QSize part = to.scaled(from, Qt::KeepAspectRatio);
    return QRect(QPoint((from.width() - part.width()) / 2, (from.height() - part.height()) / 3), part);
}

QImage render(const QByteArray &drawing, QSize size)
{
    QSvgRenderer renderer(drawing);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.setAspectRatioMode(Qt::KeepAspectRatioByExpanding);
    renderer.render(&painter, QRectF({}, size));
    return renderer.isValid() ? image : QImage();
}

} // namespace

Drawings drawingsOf(const Headline &headline)
{
    return headline.outlet.value == builtInOutlet ? Drawings::Rendered : Drawings::Refused;
}

QImage decodeThumbnail(const StoredPicture &picture, QSize size, Drawings drawings)
{
    if (picture.contentType.startsWith("image/svg"))
        return drawings == Drawings::Rendered ? render(picture.bytes, size) : QImage();
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer);
    const QSize full = reader.size();
    if (!full.isValid() || reader.format().startsWith("svg") || qint64(full.width()) * full.height() > mostPixels)
        return {};
    reader.setAutoTransform(false);
    reader.setScaledSize(full.scaled(size, Qt::KeepAspectRatioByExpanding).boundedTo(full));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image.copy(cover(image.size(), size)).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Thumbnails::Thumbnails(store::Library &library, QSize size, qreal ratio, QObject *parent)
    : QObject(parent), m_library(library), m_size(size), m_ratio(ratio), m_pictures(cacheBytes)
{
}

QSize Thumbnails::size() const
{
    return m_size;
}

QPixmap Thumbnails::thumbnail(const PictureId &picture, Drawings drawings)
{
    if (const QPixmap *known = m_pictures.object(picture))
        return *known;
    if (!picture.isNull() && !m_asked.contains(picture))
        decode(picture, drawings);
    return {};
}

void Thumbnails::decode(const PictureId &picture, Drawings drawings)
{
    m_asked.insert(picture);
    const QSize pixels = (QSizeF(m_size) * m_ratio).toSize();
    m_library.picture(picture)
        .then(QThreadPool::globalInstance(),
              [pixels, drawings](const Result<StoredPicture> &kept) {
                  return kept ? decodeThumbnail(*kept, pixels, drawings) : QImage();
              })
        .then(this, [this, picture](const QImage &image) {
            auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
            pixmap->setDevicePixelRatio(m_ratio);
            m_asked.remove(picture);
            m_pictures.insert(picture, pixmap.release(), std::max<qsizetype>(image.sizeInBytes(), 64));
            Q_EMIT arrived(picture);
        });
}

} // namespace khobor::models
