// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet.h"

#include <QCoreApplication>

#include <array>

namespace khobor {

using namespace Qt::StringLiterals;

namespace {

struct TopicRow {
    Topic topic;
    QLatin1StringView key;
    const char *name;
};

// In the order of the enumeration, which is the order of reading.
constexpr std::array topics{
    TopicRow{Topic::Latest, "latest"_L1, QT_TRANSLATE_NOOP("topic", "Latest")},
    TopicRow{Topic::National, "national"_L1, QT_TRANSLATE_NOOP("topic", "National")},
    TopicRow{Topic::Politics, "politics"_L1, QT_TRANSLATE_NOOP("topic", "Politics")},
    TopicRow{Topic::International, "international"_L1, QT_TRANSLATE_NOOP("topic", "International")},
    TopicRow{Topic::Economy, "economy"_L1, QT_TRANSLATE_NOOP("topic", "Economy")},
    TopicRow{Topic::Sports, "sports"_L1, QT_TRANSLATE_NOOP("topic", "Sports")},
    TopicRow{Topic::Entertainment, "entertainment"_L1, QT_TRANSLATE_NOOP("topic", "Entertainment")},
    TopicRow{Topic::Opinion, "opinion"_L1, QT_TRANSLATE_NOOP("topic", "Opinion")},
    TopicRow{Topic::Editorial, "editorial"_L1, QT_TRANSLATE_NOOP("topic", "Editorial")},
    TopicRow{Topic::Country, "country"_L1, QT_TRANSLATE_NOOP("topic", "Across the country")},
    TopicRow{Topic::Capital, "capital"_L1, QT_TRANSLATE_NOOP("topic", "Capital")},
    TopicRow{Topic::Technology, "technology"_L1, QT_TRANSLATE_NOOP("topic", "Technology")},
    TopicRow{Topic::Science, "science"_L1, QT_TRANSLATE_NOOP("topic", "Science")},
    TopicRow{Topic::Religion, "religion"_L1, QT_TRANSLATE_NOOP("topic", "Religion")},
    TopicRow{Topic::Education, "education"_L1, QT_TRANSLATE_NOOP("topic", "Education")},
    TopicRow{Topic::Health, "health"_L1, QT_TRANSLATE_NOOP("topic", "Health")},
    TopicRow{Topic::Lifestyle, "lifestyle"_L1, QT_TRANSLATE_NOOP("topic", "Lifestyle")},
    TopicRow{Topic::Literature, "literature"_L1, QT_TRANSLATE_NOOP("topic", "Literature")},
    TopicRow{Topic::Jobs, "jobs"_L1, QT_TRANSLATE_NOOP("topic", "Jobs")},
    TopicRow{Topic::Law, "law"_L1, QT_TRANSLATE_NOOP("topic", "Law and courts")},
    TopicRow{Topic::Features, "features"_L1, QT_TRANSLATE_NOOP("topic", "Features")},
    TopicRow{Topic::Other, "other"_L1, QT_TRANSLATE_NOOP("topic", "Other")},
};

const TopicRow &row(Topic topic)
{
    return topics.at(static_cast<size_t>(topic));
}

} // namespace

QString topicKey(Topic topic)
{
    return row(topic).key;
}

Topic topicFromKey(QStringView key)
{
    for (const TopicRow &candidate : topics) {
        if (candidate.key == key)
            return candidate.topic;
    }
    return Topic::Other;
}

const QList<Topic> &allTopics()
{
    static const QList<Topic> all = [] {
        QList<Topic> list;
        for (const TopicRow &each : topics)
            list.append(each.topic);
        return list;
    }();
    return all;
}

QString topicName(Topic topic)
{
    return QCoreApplication::translate("topic", row(topic).name);
}

} // namespace khobor
