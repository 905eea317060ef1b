// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who publishes, and where their sections are. Plain values, any thread.

#pragma once

#include "core/ids.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace khobor {

/// The common sections that every paper's own are mapped to, in the order in which a reader sees them.
enum class Topic {
    Latest,
    National,
    Politics,
    International,
    Economy,
    Sports,
    Entertainment,
    Opinion,
    Editorial,
    Country, ///< সারাদেশ: the districts
    Capital,
    Technology,
    Science,
    Religion,
    Education,
    Health,
    Lifestyle,
    Literature,
    Jobs,
    Law,
    Features,
    Other,
};

/// A name in both languages; either may be empty, never both.
struct Name {
    QString bn;
    QString en;

    friend bool operator==(const Name &, const Name &) = default;
};

/// How a section's address is read.
enum class SourceKind { Feed, NewsSitemap, SectionPage };

/// One address that lists a section's stories.
struct Source {
    SourceKind kind = SourceKind::SectionPage;
    QUrl url;

    friend bool operator==(const Source &, const Source &) = default;
};

/// A section of one outlet. Its sources are tried in order until one answers with stories.
struct Section {
    SectionId id;
    Name name;
    Topic topic = Topic::Other;
    QList<Source> sources;

    friend bool operator==(const Section &, const Section &) = default;
};

/// What an outlet's pages call the parts of a story, as CSS selectors (html/selector.h), where reading them in general goes
/// wrong. Empty ones leave a part to that.
struct PageRules {
    QString title;
    QString byline;
    QString body;
    QStringList remove; ///< what inside the body is none of the story

    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && byline.isEmpty() && body.isEmpty() && remove.isEmpty(); }
    friend bool operator==(const PageRules &, const PageRules &) = default;
};

/// A newspaper, broadcaster or feed. `language` is a BCP 47 tag ("bn", "en", "as").
struct Outlet {
    OutletId id;
    Name name;
    QUrl home;
    QString language;
    QList<Section> sections;
    PageRules page = {};

    friend bool operator==(const Outlet &, const Outlet &) = default;
};

/// Stable Latin key of a topic ("national"), for JSON and the database.
[[nodiscard]] QString topicKey(Topic topic);
/// The topic of a key; Topic::Other for an unknown one.
[[nodiscard]] Topic topicFromKey(QStringView key);
/// All topics in reading order.
[[nodiscard]] const QList<Topic> &allTopics();
/// The topic's name for a reader, translated.
[[nodiscard]] QString topicName(Topic topic);

} // namespace khobor
