// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Kept pictures at the size at which lists show them. GUI thread; decoding is done in the global thread pool.

#pragma once

#include "core/records.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace khobor::store {
class Library;
}

namespace khobor::models {

/// SVG is drawn for stories that are part of Khobor, never for what a paper sent.
enum class Drawings { Refused, Rendered };

/// What a story may show.
[[nodiscard]] Drawings drawingsOf(const Headline &headline);

/// A bounded number of decoded pictures. What is not there yet is fetched and announced.
class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    /// `size` in logical pixels and `ratio` of device pixels hold for all thumbnails.
    Thumbnails(store::Library &library, QSize size, qreal ratio, QObject *parent = nullptr);

    [[nodiscard]] QSize size() const;
    /// The picture, cut to the size; null when it is not decoded yet or cannot be.
    [[nodiscard]] QPixmap thumbnail(const PictureId &picture, Drawings drawings = Drawings::Refused);

Q_SIGNALS:
    void arrived(const khobor::PictureId &picture);

private:
    void decode(const PictureId &picture, Drawings drawings);

    store::Library &m_library;
    QSize m_size;
    qreal m_ratio;
    QCache<PictureId, QPixmap> m_pictures; ///< cost in bytes; a null pixmap is one that cannot be decoded
    QSet<PictureId> m_asked;
};

/// Decodes to exactly `size` pixels, filling them from the picture's middle. Null for what is no picture, a refused
/// drawing, or more than 40 megapixels. Any thread.
[[nodiscard]] QImage decodeThumbnail(const StoredPicture &picture, QSize size, Drawings drawings = Drawings::Refused);

} // namespace khobor::models
