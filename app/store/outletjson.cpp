// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/outletjson.h"

#include <QJsonArray>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

QString kindKey(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Feed:
        return u"feed"_s;
    case SourceKind::NewsSitemap:
        return u"sitemap"_s;
    case SourceKind::SectionPage:
        return u"page"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

SourceKind kindFromKey(const QString &key)
{
    if (key == "feed"_L1)
        return SourceKind::Feed;
    return key == "sitemap"_L1 ? SourceKind::NewsSitemap : SourceKind::SectionPage;
}

QJsonObject toJson(const Name &name)
{
    return {{u"bn"_s, name.bn}, {u"en"_s, name.en}};
}

Name nameFromJson(const QJsonValue &value)
{
    return {value["bn"_L1].toString(), value["en"_L1].toString()};
}

QJsonObject toJson(const Section &section)
{
    QJsonArray sources;
    for (const Source &source : section.sources)
        sources.append(QJsonObject{{u"kind"_s, kindKey(source.kind)}, {u"url"_s, source.url.toString(QUrl::FullyEncoded)}});
    return {{u"id"_s, section.id.value},
            {u"name"_s, toJson(section.name)},
            {u"topic"_s, topicKey(section.topic)},
            {u"sources"_s, sources}};
}

Section sectionFromJson(const QJsonValue &value)
{
    Section section{
        {value["id"_L1].toString()}, nameFromJson(value["name"_L1]), topicFromKey(value["topic"_L1].toString()), {}};
    for (const QJsonValue &source : value["sources"_L1].toArray())
        section.sources.append(
            {kindFromKey(source["kind"_L1].toString()), QUrl(source["url"_L1].toString(), QUrl::StrictMode)});
    return section;
}

} // namespace

QJsonObject toJson(const Outlet &outlet)
{
    QJsonArray sections;
    for (const Section &section : outlet.sections)
        sections.append(toJson(section));
    return {{u"id"_s, outlet.id.value},
            {u"name"_s, toJson(outlet.name)},
            {u"home"_s, outlet.home.toString(QUrl::FullyEncoded)},
            {u"language"_s, outlet.language},
            {u"sections"_s, sections}};
}

Outlet outletFromJson(const QJsonObject &object)
{
    Outlet outlet{{object["id"_L1].toString()},
                  nameFromJson(object["name"_L1]),
                  QUrl(object["home"_L1].toString(), QUrl::StrictMode),
                  object["language"_L1].toString(),
                  {}};
    for (const QJsonValue &section : object["sections"_L1].toArray())
        outlet.sections.append(sectionFromJson(section));
    return outlet;
}

} // namespace khobor::store
