// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/key.h"

#include "html/address.h"

#include <QUrlQuery>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// The desktop, mobile and AMP editions of a paper differ in the first label of the host.
QString commonHost(QString host)
{
    for (const QLatin1StringView edition : {"www."_L1, "m."_L1, "mobile."_L1, "amp."_L1}) {
        if (host.startsWith(edition) && host.count(u'.') > 1)
            host.remove(0, edition.size());
    }
    return host;
}

QString commonPath(QString path)
{
    const auto dropEnd = [&](QLatin1StringView end) {
        if (path.endsWith(end))
            path.chop(end.size());
    };
    dropEnd("/"_L1);
    dropEnd("/amp"_L1);
    dropEnd("/index.html"_L1);
    dropEnd("/index.php"_L1);
    dropEnd("/"_L1);
    if (path.startsWith("/amp/"_L1))
        path.remove(0, 4);
    return path;
}

QString commonQuery(const QUrl &url)
{
    QUrlQuery query(url);
    for (const QString &key : {u"amp"_s, u"outputType"_s})
        query.removeAllQueryItems(key);
    return query.toString(QUrl::PrettyDecoded);
}

} // namespace

QString addressKey(const QUrl &url)
{
    const QUrl plain = html::withoutTracking(url);
    const QString scheme = plain.scheme().toLower();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || plain.host().isEmpty())
        return {};
    QString key = commonHost(plain.host().toLower());
    if (const int port = plain.port(); port > 0 && port != 80 && port != 443)
        key += u':' + QString::number(port);
    key += commonPath(plain.path(QUrl::PrettyDecoded));
    const QString query = commonQuery(plain);
    return query.isEmpty() ? key : key + u'?' + query;
}

bool isFrontPage(const QUrl &url)
{
    return !url.hasQuery() && commonPath(url.path()).isEmpty();
}

QString guidKey(const OutletId &outlet, const QString &guid)
{
    if (outlet.isNull() || guid.isEmpty())
        return {};
    return u"guid:"_s + outlet.value + u'\n' + guid;
}

QString pictureKey(const QUrl &url)
{
    return html::withoutTracking(url).toString(QUrl::FullyEncoded);
}

} // namespace khobor::store
