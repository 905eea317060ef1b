// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/wholeness.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace khobor::fetch {

namespace {

// How far from either end the first and the last tag are looked for: statistics and comments follow many a </html>.
constexpr qsizetype reach = 4096;

constexpr std::array<QByteArrayView, 7> roots{"html", "rss", "feed", "rdf:rdf", "urlset", "sitemapindex", "opml"};

QByteArray lowered(QByteArrayView bytes)
{
    return bytes.toByteArray().toLower();
}

// The first of the roots to be opened; the others may stand inside it, quoted.
QByteArrayView rootOf(const QByteArray &opening)
{
    QByteArrayView first;
    qsizetype at = opening.size();
    for (const QByteArrayView root : roots) {
        if (const qsizetype found = opening.indexOf(QByteArray("<").append(root)); found >= 0 && found < at) {
            first = root;
            at = found;
        }
    }
    return first;
}

bool opensJson(QByteArrayView body)
{
    return body.startsWith('{') || body.startsWith('[');
}

} // namespace

bool looksCutOff(QByteArrayView body)
{
    const QByteArrayView whole = body.trimmed();
    if (opensJson(whole))
        return !whole.endsWith(whole.front() == '{' ? '}' : ']');
    const QByteArray opening = lowered(whole.first(std::min(reach, whole.size())));
    const QByteArray ending = lowered(whole.last(std::min(reach, whole.size())));
    const QByteArrayView root = rootOf(opening);
    return !root.isEmpty() && !ending.contains(QByteArray("</").append(root));
}

} // namespace khobor::fetch
