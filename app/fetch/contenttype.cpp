// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/recorded.h"

#include <algorithm>
#include <array>

namespace khobor::fetch {

namespace {

struct Ending {
    QLatin1StringView ending;
    const char *type;
};

constexpr std::array endings{
    Ending{QLatin1StringView(".html"), "text/html"},
    Ending{QLatin1StringView(".htm"), "text/html"},
    Ending{QLatin1StringView(".xhtml"), "application/xhtml+xml"},
    Ending{QLatin1StringView(".rss"), "application/rss+xml"},
    Ending{QLatin1StringView(".atom"), "application/atom+xml"},
    Ending{QLatin1StringView(".xml"), "application/xml"},
    Ending{QLatin1StringView(".json"), "application/json"},
    Ending{QLatin1StringView(".gz"), "application/gzip"},
    Ending{QLatin1StringView(".txt"), "text/plain"},
    Ending{QLatin1StringView(".jpg"), "image/jpeg"},
    Ending{QLatin1StringView(".jpeg"), "image/jpeg"},
    Ending{QLatin1StringView(".png"), "image/png"},
    Ending{QLatin1StringView(".gif"), "image/gif"},
    Ending{QLatin1StringView(".webp"), "image/webp"},
    Ending{QLatin1StringView(".svg"), "image/svg+xml"},
};

struct Opening {
    QByteArrayView bytes;
    const char *type;
};

constexpr std::array openings{
    Opening{"\xff\xd8\xff", "image/jpeg"}, Opening{"\x89PNG", "image/png"},         Opening{"GIF8", "image/gif"},
    Opening{"RIFF", "image/webp"},         Opening{"\x1f\x8b", "application/gzip"}, Opening{"<?xml", "application/xml"},
    Opening{"<rss", "application/xml"},    Opening{"<feed", "application/xml"},     Opening{"{", "application/json"},
};

} // namespace

QByteArray contentTypeOf(const QString &name, const QByteArray &body)
{
    const auto ending =
        std::ranges::find_if(endings, [&](const Ending &each) { return name.endsWith(each.ending, Qt::CaseInsensitive); });
    if (ending != endings.end())
        return ending->type;
    const QByteArrayView start = QByteArrayView(body).trimmed();
    const auto opening = std::ranges::find_if(openings, [&](const Opening &each) { return start.startsWith(each.bytes); });
    return opening == openings.end() ? "text/html" : opening->type;
}

} // namespace khobor::fetch
