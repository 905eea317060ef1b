// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlets/kind.h"

namespace khobor::outlets {

using namespace Qt::StringLiterals;

QString sourceKindKey(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Feed:
        return u"feed"_s;
    case SourceKind::NewsSitemap:
        return u"news_sitemap"_s;
    case SourceKind::SectionPage:
        return u"section_page"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SourceKind> sourceKindFromKey(QStringView key)
{
    for (const SourceKind kind : {SourceKind::Feed, SourceKind::NewsSitemap, SourceKind::SectionPage}) {
        if (sourceKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

} // namespace khobor::outlets
