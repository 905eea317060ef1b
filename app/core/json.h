// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Items and articles as JSON: what the commands print and what the parsing process sends back.

#pragma once

#include "core/article.h"

#include <QJsonObject>

namespace khobor {

/// Keys as in the command line's documentation (url, title, authors, published, modified, section, source,
/// language, lead_image, lead_caption, text, html, images, related, …). Times are ISO 8601 with offset;
/// what the article lacks is an empty string or list.
[[nodiscard]] QJsonObject toJson(const Article &article);
/// The inverse of toJson(Article). Missing keys are taken as absent.
[[nodiscard]] Article articleFromJson(const QJsonObject &object);

/// Keys title, link, id, summary, content, author, authors, published, updated, comments, tags, picture, enclosures;
/// a key that is absent in the item is absent here.
[[nodiscard]] QJsonObject toJson(const Item &item);
/// The inverse of toJson(Item).
[[nodiscard]] Item itemFromJson(const QJsonObject &object);

/// ISO 8601 with the time's own offset ("2023-09-01T21:21:00+06:00"), empty for no time.
[[nodiscard]] QString isoTime(const std::optional<QDateTime> &time);
/// The inverse of isoTime.
[[nodiscard]] std::optional<QDateTime> timeFromIso(const QString &iso);

} // namespace khobor
