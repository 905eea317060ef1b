// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/picture.h"

#include "html/address.h"

#include <algorithm>
#include <array>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

constexpr double widestUseful = 1600;

/// Attributes that carry the address of a lazily loaded picture, the usual ones first.
constexpr std::array lazyAttributes{
    "data-src"_L1, "data-original"_L1, "data-lazy-src"_L1,     "data-lazy"_L1,       "data-url"_L1,
    "data-img"_L1, "data-image"_L1,    "data-original-src"_L1, "data-hi-res-src"_L1, "data-full-src"_L1,
};
constexpr std::array candidateAttributes{"srcset"_L1, "data-srcset"_L1, "data-lazy-srcset"_L1};

bool isPlaceholder(QStringView address)
{
    if (address.trimmed().isEmpty() || address.startsWith("data:"_L1, Qt::CaseInsensitive)
        || address.startsWith("about:"_L1, Qt::CaseInsensitive))
        return true;
    const QStringView file = address.mid(address.lastIndexOf(u'/') + 1);
    for (const auto word : {"placeholder"_L1, "spacer"_L1, "blank."_L1, "transparent"_L1, "lazyload"_L1, "loading."_L1,
                            "preload."_L1, "1x1."_L1, "pixel.gif"_L1, "lazy."_L1, "loader."_L1, "dummy"_L1}) {
        if (file.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Hosts whose pictures count readers and show nothing.
bool isCounter(const QUrl &url)
{
    constexpr std::array hosts{"google-analytics.com"_L1,
                               "scorecardresearch.com"_L1,
                               "pixel.wp.com"_L1,
                               "doubleclick.net"_L1,
                               "quantserve.com"_L1,
                               "chartbeat.net"_L1,
                               "statcounter.com"_L1,
                               "histats.com"_L1,
                               "feedburner.com"_L1,
                               "feedsportal.com"_L1,
                               "t.co"_L1,
                               "stats.wp.com"_L1};
    const QString host = url.host();
    const bool isKnown = std::ranges::any_of(hosts, [&](QLatin1StringView each) {
        return host == each || (host.endsWith(each) && host.at(host.size() - each.size() - 1) == u'.');
    });
    const bool isFacebook = host.endsWith("facebook.com"_L1) && url.path() == "/tr"_L1;
    const bool namesReader = url.query().contains("email="_L1) || url.path().endsWith("/pixel.gif"_L1);
    return isKnown || isFacebook || namesReader;
}

/// The best candidate of a srcset: the widest that is not wider than useful, else the narrowest.
QString bestCandidate(QStringView srcset)
{
    QStringView best;
    double bestWidth = -1;
    int seen = 0;
    for (qsizetype at = 0; at < srcset.size() && seen < 100; ++seen) {
        while (at < srcset.size() && (srcset[at].isSpace() || srcset[at] == u','))
            ++at;
        const qsizetype start = at;
        while (at < srcset.size() && !srcset[at].isSpace())
            ++at;
        QStringView address = srcset.sliced(start, at - start);
        const bool endsHere = address.endsWith(u',');
        while (address.endsWith(u','))
            address.chop(1);
        const qsizetype comma = endsHere ? at : srcset.indexOf(u',', at);
        const QStringView descriptor = srcset.sliced(at, (comma < 0 ? srcset.size() : comma) - at).trimmed();
        at = comma < 0 ? srcset.size() : comma;
        if (isPlaceholder(address))
            continue;
        double width = descriptor.isEmpty() ? 1 : descriptor.chopped(1).toDouble();
        if (descriptor.endsWith(u'x') || descriptor.isEmpty())
            width *= 800;
        const bool isBetter =
            bestWidth < 0 || (width > bestWidth && width <= widestUseful) || (bestWidth > widestUseful && width < bestWidth);
        if (isBetter) {
            best = address;
            bestWidth = width;
        }
    }
    return best.toString();
}

QString candidateOf(const Node &element)
{
    for (const QLatin1StringView name : candidateAttributes) {
        const QString best = bestCandidate(element.attribute(name));
        if (!best.isEmpty())
            return best;
    }
    return {};
}

QString addressOf(const Node &element)
{
    for (const QLatin1StringView name : lazyAttributes) {
        const QStringView lazy = element.attribute(name);
        if (!isPlaceholder(lazy))
            return lazy.toString();
    }
    const QStringView source = element.attribute("src"_L1);
    if (!isPlaceholder(source))
        return source.toString();
    const QString candidate = candidateOf(element);
    if (!candidate.isEmpty())
        return candidate;
    const Node above = element.parent();
    for (const Node sibling : (element.is(Tag::Picture) ? element : above).children()) {
        if (sibling.is(Tag::Source) && (above.is(Tag::Picture) || element.is(Tag::Picture))) {
            const QString each = candidateOf(sibling);
            if (!each.isEmpty())
                return each;
        }
    }
    return {};
}

bool isTiny(const Node &element)
{
    const int width = pixels(element.attribute("width"_L1));
    const int height = pixels(element.attribute("height"_L1));
    const QString style = element.attribute("style"_L1).toString().toLower().remove(u' ');
    const bool byStyle = style.startsWith("width:1px"_L1) || style.contains(";width:1px"_L1) || style.contains("width:0"_L1)
        || style.startsWith("height:1px"_L1) || style.contains(";height:1px"_L1);
    return (width >= 0 && width <= 2) || (height >= 0 && height <= 2) || byStyle;
}

} // namespace

int pixels(QStringView length)
{
    QStringView digits = length.trimmed();
    if (digits.endsWith("px"_L1))
        digits.chop(2);
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return isNumber && value >= 0 && value < 100'000 ? int(value) : -1;
}

namespace {

/// Utility classes that hide, unless another one shows the element again on some screens ("d-none d-md-block").
bool isHiddenByClass(const Node &element)
{
    bool hides = false;
    for (const QStringView each : element.attribute("class"_L1).tokenize(u' ', Qt::SkipEmptyParts)) {
        hides = hides || each == "hidden"_L1 || each == "d-none"_L1 || each == "visually-hidden"_L1
            || each == "screen-reader-text"_L1 || each == "sr-only"_L1;
        const bool isVariant = each.contains(u':') || (each.startsWith("d-"_L1) && each != "d-none"_L1);
        if (isVariant && !each.endsWith("none"_L1) && !each.endsWith("hidden"_L1))
            return false;
    }
    return hides;
}

} // namespace

bool isHidden(const Node &element)
{
    if (element.hasAttribute("hidden"_L1) || isHiddenByClass(element))
        return true;
    const QStringView style = element.attribute("style"_L1);
    if (style.isEmpty())
        return false;
    const QString compact = style.toString().toLower().remove(u' ');
    for (const auto each : {"display:none"_L1, "visibility:hidden"_L1, "font-size:0px"_L1, "font-size:0;"_L1}) {
        if (compact.contains(each))
            return true;
    }
    return compact.endsWith("font-size:0"_L1);
}

QUrl pictureAddress(const Node &element, const QUrl &base)
{
    if (isTiny(element) || isHidden(element))
        return {};
    const QString address = addressOf(element);
    const QUrl url = address.isEmpty() ? QUrl() : resolveLink(base, address);
    return isCounter(url) ? QUrl() : withoutTracking(url);
}

} // namespace khobor::html
