// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlets/catalogue.h"

#include "html/selector.h"
#include "outlets/foreign.h"
#include "outlets/kind.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace khobor::outlets {

using namespace Qt::StringLiterals;

namespace {

/// An outlet that names no order stands after all that do.
constexpr int lastOrder = 1'000'000;

std::unexpected<Error> wrong(const QString &where, QLatin1StringView key)
{
    return failure(ErrorKind::Malformed, u"%1: \"%2\" is missing or wrong"_s.arg(where, key));
}

bool isId(const QString &id)
{
    static const QRegularExpression latin(u"^[a-z0-9][a-z0-9.-]*$"_s);
    return latin.match(id).hasMatch();
}

Name nameFrom(const QJsonValue &value)
{
    return {value["bn"_L1].toString(), value["en"_L1].toString()};
}

bool isEmpty(const Name &name)
{
    return name.bn.isEmpty() && name.en.isEmpty();
}

Result<Source> sourceFrom(const QJsonValue &value, const QString &where)
{
    const std::optional<SourceKind> kind = sourceKindFromKey(value["kind"_L1].toString());
    if (!kind)
        return wrong(where, "kind"_L1);
    const QUrl url = webAddress(value["url"_L1].toString());
    if (url.isEmpty())
        return wrong(where, "url"_L1);
    return Source{*kind, url};
}

Result<Section> sectionFrom(const QJsonValue &value, const QString &outlet)
{
    const QString id = value["id"_L1].toString();
    if (!isId(id))
        return wrong(outlet, "sections.id"_L1);
    Section section{{outlet + u'/' + id}, nameFrom(value["name"_L1]), topicFromKey(value["topic"_L1].toString()), {}};
    const QString &where = section.id.value;
    if (isEmpty(section.name))
        return wrong(where, "name"_L1);
    if (topicKey(section.topic) != value["topic"_L1].toString())
        return wrong(where, "topic"_L1);
    for (const QJsonValue &each : value["sources"_L1].toArray()) {
        const Result<Source> source = sourceFrom(each, where);
        if (!source)
            return std::unexpected(source.error());
        section.sources.append(*source);
    }
    return section.sources.isEmpty() ? Result<Section>(wrong(where, "sources"_L1)) : section;
}

Result<PageRules> pageRulesFrom(const QJsonValue &value, const QString &outlet)
{
    PageRules rules{value["title"_L1].toString(), value["byline"_L1].toString(), value["body"_L1].toString(), {}};
    for (const QJsonValue &each : value["remove"_L1].toArray())
        rules.remove.append(each.toString());
    for (const QString &selector : QStringList{rules.title, rules.byline, rules.body}) {
        if (!selector.isEmpty() && !html::Selector::parse(selector))
            return wrong(outlet, "page"_L1);
    }
    const bool isRight = std::ranges::all_of(
        rules.remove, [](const QString &selector) { return html::Selector::parse(selector).has_value(); });
    return isRight ? Result<PageRules>(rules) : wrong(outlet, "page.remove"_L1);
}

QJsonObject toJson(const PageRules &rules)
{
    QJsonObject object;
    for (const auto &[key, selector] :
         {std::pair(u"title"_s, rules.title), std::pair(u"byline"_s, rules.byline), std::pair(u"body"_s, rules.body)}) {
        if (!selector.isEmpty())
            object.insert(key, selector);
    }
    if (!rules.remove.isEmpty())
        object.insert(u"remove"_s, QJsonArray::fromStringList(rules.remove));
    return object;
}

QJsonObject toJson(const Name &name)
{
    QJsonObject object;
    if (!name.bn.isEmpty())
        object.insert(u"bn"_s, name.bn);
    if (!name.en.isEmpty())
        object.insert(u"en"_s, name.en);
    return object;
}

QJsonObject toJson(const Section &section)
{
    QJsonArray sources;
    for (const Source &source : section.sources)
        sources.append(
            QJsonObject{{u"kind"_s, sourceKindKey(source.kind)}, {u"url"_s, source.url.toString(QUrl::FullyEncoded)}});
    return {{u"id"_s, section.id.value.section(u'/', 1)},
            {u"topic"_s, topicKey(section.topic)},
            {u"name"_s, toJson(section.name)},
            {u"sources"_s, sources}};
}

/// An outlet's file as it was read, with its place in the catalogue.
struct Entry {
    int order = lastOrder;
    Outlet outlet;
};

Result<Entry> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path);
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(ErrorKind::Malformed, u"%1: %2 at %3"_s.arg(path, parse.errorString()).arg(parse.offset));
    return outletFromJson(object).transform(
        [&](const Outlet &outlet) { return Entry{object["order"_L1].toInt(lastOrder), outlet}; });
}

} // namespace

Result<Outlet> outletFromJson(const QJsonObject &object)
{
    Outlet outlet;
    outlet.id.value = object["id"_L1].toString();
    if (!isId(outlet.id.value))
        return wrong(outlet.id.value, "id"_L1);
    outlet.name = nameFrom(object["name"_L1]);
    if (isEmpty(outlet.name))
        return wrong(outlet.id.value, "name"_L1);
    outlet.home = webAddress(object["home"_L1].toString());
    if (outlet.home.isEmpty())
        return wrong(outlet.id.value, "home"_L1);
    outlet.language = object["language"_L1].toString(u"bn"_s);
    for (const QJsonValue &each : object["sections"_L1].toArray()) {
        const Result<Section> section = sectionFrom(each, outlet.id.value);
        if (!section)
            return std::unexpected(section.error());
        outlet.sections.append(*section);
    }
    const Result<PageRules> rules = pageRulesFrom(object["page"_L1], outlet.id.value);
    if (!rules)
        return std::unexpected(rules.error());
    outlet.page = *rules;
    return outlet.sections.isEmpty() ? Result<Outlet>(wrong(outlet.id.value, "sections"_L1)) : outlet;
}

QJsonObject toJson(const Outlet &outlet)
{
    QJsonArray sections;
    for (const Section &section : outlet.sections)
        sections.append(toJson(section));
    QJsonObject object{{u"id"_s, outlet.id.value},
                       {u"name"_s, toJson(outlet.name)},
                       {u"home"_s, outlet.home.toString(QUrl::FullyEncoded)},
                       {u"language"_s, outlet.language},
                       {u"sections"_s, sections}};
    if (!outlet.page.isEmpty())
        object.insert(u"page"_s, toJson(outlet.page));
    return object;
}

QList<Outlet> loadCatalogue(const QString &folder, QList<Error> *errors)
{
    QList<Entry> entries;
    const QDir shelf(folder);
    for (const QString &name : shelf.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const Result<Entry> entry = readEntry(shelf.filePath(name)))
            entries.append(*entry);
        else if (errors)
            errors->append(entry.error());
    }
    std::ranges::stable_sort(entries, {}, &Entry::order);
    QList<Outlet> catalogue;
    for (const Entry &entry : std::as_const(entries))
        catalogue.append(entry.outlet);
    return catalogue;
}

} // namespace khobor::outlets
