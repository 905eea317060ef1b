// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sectionaddress.h"

#include "html/address.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

// Wordpress and its like number from one, so short numbers only count where the path says what they are of.
constexpr int shortestNumber = 5;
constexpr int shortestName = 8;
constexpr int longestName = 24;
constexpr int wordsOfSlug = 4;
constexpr int lettersOfHeadline = 30;

QString bareHost(const QUrl &url)
{
    static const QRegularExpression front(u"^(www|m|mobile|amp)\\."_s);
    return url.host().remove(front);
}

QStringList segmentsOf(const QUrl &url)
{
    QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    segments.removeAll(u"index.php"_s);
    segments.removeAll(u"amp"_s);
    return segments;
}

/// Paths below these list stories or are none.
bool isListingSegment(const QString &segment)
{
    static const QSet<QString> words{
        u"tag"_s,        u"tags"_s,     u"topic"_s,     u"topics"_s,    u"author"_s,      u"authors"_s, u"writer"_s,
        u"writers"_s,    u"reporter"_s, u"reporters"_s, u"columnist"_s, u"contributor"_s, u"profile"_s, u"user"_s,
        u"users"_s,      u"search"_s,   u"login"_s,     u"page"_s,      u"feed"_s,        u"rss"_s,     u"cdn-cgi"_s,
        u"wp-content"_s, u"wp-json"_s,  u"static"_s,    u"assets"_s,    u"uploads"_s,     u"api"_s,     u"oauth"_s,
        u"archive"_s,    u"archives"_s, u"epaper"_s,    u"e-paper"_s,   u"ad"_s,          u"ads"_s,     u"subscribe"_s,
        u"print"_s,      u"share"_s,
    };
    return words.contains(segment.toLower());
}

bool isFile(const QString &segment)
{
    static const QRegularExpression file(u"\\.(pdf|jpe?g|png|gif|webp|svg|ico|css|js|xml|json|mp[34]|zip|apk|txt)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return file.match(segment).hasMatch();
}

/// A number of a story: digits that begin, end or are the segment, as in 1291254, 416-title, title-416523 and
/// 1666522.details.
bool isNumbered(const QString &segment)
{
    static const QRegularExpression number(u"(?:^|[-_])([0-9]{%1,})(?:$|[-_.])"_s.arg(shortestNumber));
    return number.match(segment).hasMatch();
}

bool isDated(const QString &path)
{
    static const QRegularExpression day(u"/(19|20)[0-9]{2}[/-](0?[1-9]|1[0-2])[/-]([0-3]?[0-9])/."_s);
    return day.match(path).hasMatch();
}

bool hasNumberInQuery(const QUrl &url)
{
    for (const auto &[key, value] : QUrlQuery(url).queryItems()) {
        const bool namesStory =
            key.contains("id"_L1, Qt::CaseInsensitive) || key.contains("news"_L1, Qt::CaseInsensitive) || key == "p"_L1;
        if (namesStory && isNumbered(value))
            return true;
    }
    return false;
}

/// A headline written into the address.
bool isHeadline(const QString &segment)
{
    const qsizetype words = segment.split(u'-', Qt::SkipEmptyParts).size();
    return words > wordsOfSlug || (words == wordsOfSlug && segment.size() >= lettersOfHeadline)
        || (words > 1 && segment.size() >= lettersOfHeadline);
}

/// A key that a publishing system made up: xtadlctjhd, mJToFjtaH3IH.
bool isKey(const QString &segment)
{
    static const QRegularExpression key(u"^[0-9A-Za-z]{%1,%2}$"_s.arg(shortestName).arg(longestName));
    return key.match(segment).hasMatch();
}

} // namespace

bool isSameSite(const QUrl &one, const QUrl &other)
{
    const QString a = bareHost(one);
    const QString b = bareHost(other);
    return a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a);
}

QString storyKey(const QUrl &url)
{
    const QUrl clean = html::withoutTracking(url);
    QString path = clean.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return bareHost(clean) + path + u'?' + clean.query();
}

StoryAddress judgeAddress(const QUrl &link, const QUrl &page)
{
    const QStringList segments = segmentsOf(link);
    if (!isSameSite(link, page) || segments.isEmpty() || storyKey(link) == storyKey(page))
        return StoryAddress::No;
    const QString &last = segments.last();
    if (isFile(last) || std::ranges::any_of(segments, isListingSegment))
        return StoryAddress::No;
    const bool isCounted = isNumbered(last) || (segments.size() > 1 && isNumbered(segments.at(segments.size() - 2)));
    if (isCounted || isDated(link.path()) || hasNumberInQuery(link))
        return StoryAddress::Certain;
    const bool isNamed = isHeadline(last) || (segments.size() > 1 && isKey(last));
    return isNamed ? StoryAddress::Possible : StoryAddress::No;
}

} // namespace khobor::extract
