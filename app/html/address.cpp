// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/address.h"

#include <QSet>
#include <QStringList>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

bool isTracking(QStringView key, QStringView value)
{
    static const QSet<QString> names{
        u"fbclid"_s,          u"gclid"_s,       u"gbraid"_s,        u"wbraid"_s,    u"dclid"_s,   u"gclsrc"_s,
        u"msclkid"_s,         u"twclid"_s,      u"ttclid"_s,        u"li_fat_id"_s, u"igshid"_s,  u"igsh"_s,
        u"yclid"_s,           u"ysclid"_s,      u"_openstat"_s,     u"srsltid"_s,   u"mc_cid"_s,  u"mc_eid"_s,
        u"_hsenc"_s,          u"_hsmi"_s,       u"hsctatracking"_s, u"mkt_tok"_s,   u"vero_id"_s, u"vero_conv"_s,
        u"oly_enc_id"_s,      u"oly_anon_id"_s, u"wickedid"_s,      u"s_kwcid"_s,   u"s_cid"_s,   u"fb_action_ids"_s,
        u"fb_action_types"_s, u"fb_source"_s,   u"_ga"_s,           u"_gl"_s,       u"epik"_s,    u"rb_clickid"_s,
    };
    const QString name = key.toString().toLower();
    for (const auto prefix : {"utm_"_L1, "mtm_"_L1, "pk_"_L1, "piwik_"_L1, "matomo_"_L1}) {
        if (name.startsWith(prefix))
            return true;
    }
    // Ghost adds the host that a reader came from; other values of "ref" may mean something to the paper.
    return names.contains(name) || (name == "ref"_L1 && value.contains(u'.'));
}

QString withoutTrackingQuery(const QString &query)
{
    QStringList kept;
    for (const QStringView pair : QStringView(query).tokenize(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QStringView key = equals < 0 ? pair : pair.first(equals);
        if (!isTracking(key, equals < 0 ? QStringView() : pair.sliced(equals + 1)))
            kept.append(pair.toString());
    }
    return kept.join(u'&');
}

} // namespace

QUrl withoutTracking(const QUrl &url)
{
    // QUrl keeps scheme and host in lower case by itself.
    QUrl clean = url;
    clean.setFragment({});
    if (url.hasQuery()) {
        const QString query = withoutTrackingQuery(url.query(QUrl::FullyEncoded));
        clean.setQuery(query.isEmpty() ? QString() : query);
    }
    return clean;
}

QUrl resolveLink(const QUrl &base, const QString &href)
{
    QString cleaned;
    cleaned.reserve(href.size());
    for (const QChar each : href.trimmed()) {
        if (each != u'\n' && each != u'\r' && each != u'\t' && each != u'\0')
            cleaned += each;
    }
    cleaned.replace(u' ', "%20"_L1);
    const QUrl url = base.resolved(QUrl(cleaned, QUrl::TolerantMode));
    const QString scheme = url.scheme();
    const bool leadsOut = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return leadsOut && url.isValid() ? url : QUrl();
}

} // namespace khobor::html
