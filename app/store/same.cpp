// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/same.h"

#include "store/key.h"

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

ArticleId storyOf(Connection &library, const QString &key)
{
    return {library.value(u"SELECT story FROM alias WHERE key = ?"_s, {key}).toLongLong()};
}

bool isHeadlineOf(Connection &library, ArticleId story, const QString &headline)
{
    const QString kept = library.value(u"SELECT title FROM story WHERE id = ?"_s, {story.value}).toString();
    return kept.simplified().compare(headline.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

Names namesOf(const Arrival &arrival, const QSet<QString> &worthless)
{
    Names names{addressKey(arrival.item.url), guidKey(arrival.outlet, arrival.item.guid), {}};
    if (worthless.contains(names.guid))
        names.guid.clear();
    if (arrival.article && !isFrontPage(arrival.article->url))
        names.canonical = addressKey(arrival.article->url);
    if (names.address.isEmpty())
        names.address = std::exchange(names.canonical, {});
    return names;
}

QSet<QString> worthlessGuids(const QList<Arrival> &arrivals)
{
    QHash<QString, QString> addresses;
    QSet<QString> worthless;
    for (const Arrival &arrival : arrivals) {
        const Names names = namesOf(arrival);
        if (names.guid.isEmpty() || names.address.isEmpty())
            continue;
        const auto known = addresses.constFind(names.guid);
        if (known == addresses.cend())
            addresses.insert(names.guid, names.address);
        else if (*known != names.address)
            worthless.insert(names.guid);
    }
    return worthless;
}

Identity identify(Connection &library, const Names &names, const QString &headline)
{
    struct Name {
        QString key;
        bool isProof; // many pages name their section as canonical: alone that proves nothing
    };
    Identity identity;
    for (const auto &[key, isProof] : {Name{names.address, true}, Name{names.guid, true}, Name{names.canonical, false}}) {
        if (key.isEmpty() || identity.keys.contains(key))
            continue;
        const ArticleId named = storyOf(library, key);
        const bool isOther = !named.isNull() && named != identity.story;
        const bool isTaken = isProof && identity.story.isNull();
        if (isOther && !isTaken && !isHeadlineOf(library, named, headline))
            continue;
        identity.keys.append(key);
        if (isOther && identity.story.isNull())
            identity.story = named;
        else if (isOther && !identity.doubles.contains(named))
            identity.doubles.append(named);
    }
    return identity;
}

} // namespace khobor::store
