// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlets/foreign.h"

#include "bangla/fold.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace khobor::outlets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype digitsOfHash = 8;

/// Names that papers give the common sections, beside the topics' own keys.
const QHash<QString, Topic> &names()
{
    static const QHash<QString, Topic> known = [] {
        const std::initializer_list<std::pair<QString, Topic>> said{{u"সর্বশেষ"_s, Topic::Latest},
                                                                    {u"জাতীয়"_s, Topic::National},
                                                                    {u"বাংলাদেশ"_s, Topic::National},
                                                                    {u"রাজনীতি"_s, Topic::Politics},
                                                                    {u"আন্তর্জাতিক"_s, Topic::International},
                                                                    {u"বিশ্ব"_s, Topic::International},
                                                                    {u"world"_s, Topic::International},
                                                                    {u"অর্থনীতি"_s, Topic::Economy},
                                                                    {u"বাণিজ্য"_s, Topic::Economy},
                                                                    {u"business"_s, Topic::Economy},
                                                                    {u"খেলা"_s, Topic::Sports},
                                                                    {u"খেলাধুলা"_s, Topic::Sports},
                                                                    {u"sport"_s, Topic::Sports},
                                                                    {u"বিনোদন"_s, Topic::Entertainment},
                                                                    {u"মতামত"_s, Topic::Opinion},
                                                                    {u"সম্পাদকীয়"_s, Topic::Editorial},
                                                                    {u"সারাদেশ"_s, Topic::Country},
                                                                    {u"রাজধানী"_s, Topic::Capital},
                                                                    {u"প্রযুক্তি"_s, Topic::Technology},
                                                                    {u"tech"_s, Topic::Technology},
                                                                    {u"বিজ্ঞান"_s, Topic::Science},
                                                                    {u"ধর্ম"_s, Topic::Religion},
                                                                    {u"শিক্ষা"_s, Topic::Education},
                                                                    {u"স্বাস্থ্য"_s, Topic::Health},
                                                                    {u"জীবনযাপন"_s, Topic::Lifestyle},
                                                                    {u"লাইফস্টাইল"_s, Topic::Lifestyle},
                                                                    {u"সাহিত্য"_s, Topic::Literature},
                                                                    {u"চাকরি"_s, Topic::Jobs},
                                                                    {u"আইন-আদালত"_s, Topic::Law},
                                                                    {u"ফিচার"_s, Topic::Features}};
        QHash<QString, Topic> table;
        for (const auto &[name, topic] : said)
            table.insert(bangla::fold(name), topic);
        for (const Topic topic : allTopics())
            table.insert(topicKey(topic), topic);
        return table;
    }();
    return known;
}

bool isBangla(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Bengali; });
}

OutletId idOf(const QUrl &feed)
{
    const QByteArray hash = QCryptographicHash::hash(feed.toEncoded(), QCryptographicHash::Sha256).toHex();
    QString host = feed.host(QUrl::FullyEncoded).toLower();
    host.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'.' && c != u'-'; });
    return {(host.isEmpty() || !host.at(0).isLetterOrNumber() ? u"feed"_s : host) + u'-'
            + QString::fromLatin1(hash.first(digitsOfHash))};
}

} // namespace

Topic topicNamed(const QString &name)
{
    const QHash<QString, Topic> &known = names();
    return known.value(bangla::fold(name), known.value(name.toLower(), Topic::Other));
}

QUrl webAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    return url;
}

Outlet foreignOutlet(const ForeignFeed &feed)
{
    const QString title =
        feed.title.isEmpty() ? feed.feed.host() : feed.title.first(std::min(longestName, feed.title.size()));
    const Name name = isBangla(title) ? Name{title, {}} : Name{{}, title};
    const OutletId id = idOf(feed.feed);
    const QString language = feed.language.isEmpty() ? (isBangla(title) ? u"bn"_s : u"en"_s) : feed.language;
    const Section section{{id.value + "/latest"_L1}, name, topicNamed(feed.folder), {{SourceKind::Feed, feed.feed}}};
    return {id, name, feed.home.isEmpty() ? feed.feed.resolved(QUrl(u"/"_s)) : feed.home, language, {section}};
}

} // namespace khobor::outlets
