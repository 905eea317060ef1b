// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace khobor::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray painted(int n)
{
    QImage image(640, 360, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 360);
    sky.setColorAt(0, QColor::fromHsv(200 + 30 * n, 90, 240));
    sky.setColorAt(1, QColor::fromHsv(40 + 20 * n, 60, 235));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor::fromHsv(120 + 15 * n, 120, 110));
    painter.drawEllipse(-120, 240, 900, 300);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='36'>"
                           "<rect width='64' height='36' fill='teal'/></svg>"_ba;

QCoro::Task<Result<StoredPicture>> picture(PictureId id)
{
    const int n = id.value.first(1).toInt();
    if (n > 3)
        co_return failure(ErrorKind::NotFound);
    if (n == 3)
        co_return StoredPicture{drawing, "image/svg+xml"_ba};
    co_return StoredPicture{painted(n), "image/png"_ba};
}

} // namespace

exports::PictureSource paintedPictures()
{
    return picture;
}

} // namespace khobor::tests
