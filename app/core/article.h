// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What travels: an Item is what a feed or section page says of a story (untrusted, partial);
// an Article is the story itself, extracted, sanitised and ours to keep. Plain values, any thread.

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace khobor {

/// A file that a feed attaches to an entry. `length` is in bytes, -1 when not said.
struct Enclosure {
    QUrl url;
    QString type;
    qint64 length = -1;

    friend bool operator==(const Enclosure &, const Enclosure &) = default;
};

/// One entry of a feed, news sitemap or section page. Texts are plain but for the two that are named HTML,
/// which are not sanitised. Absent means empty, or no value.
struct Item {
    QUrl url;
    QString guid;
    QString title;
    QString summaryHtml;
    QString contentHtml;
    QStringList authors;
    std::optional<QDateTime> published;
    std::optional<QDateTime> updated;
    QUrl comments;
    QStringList tags;
    QUrl picture;
    QList<Enclosure> enclosures;

    friend bool operator==(const Item &, const Item &) = default;
};

/// A picture of a story, by its address at the paper.
struct Picture {
    QUrl url;
    QString caption;

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// Under which heading of the page a related link stands.
enum class RelatedGroup {
    MoreInSection, ///< এই বিভাগের আরও
    ReadAlso, ///< আরও পড়ুন
    InText, ///< a box inside the body that points elsewhere
};

/// A link to another story of the paper.
struct RelatedLink {
    QUrl url;
    QString title;
    QUrl picture;
    RelatedGroup group = RelatedGroup::ReadAlso;

    friend bool operator==(const RelatedLink &, const RelatedLink &) = default;
};

/// A story as Khobor keeps it. `html` is the body, sanitised (html/sanitise.h): paragraphs, headings, quotes,
/// lists, tables and figures, with absolute addresses; `text` is the same with one paragraph a line.
/// Times carry the offset the paper wrote, or Dhaka's.
struct Article {
    QUrl url;
    QString title;
    QString dek; ///< the sentence under the headline, where the page has one
    QStringList authors;
    std::optional<QDateTime> published;
    std::optional<QDateTime> modified;
    QString section; ///< as the page names it: আন্তর্জাতিক
    QString source; ///< the credit: রয়টার্স
    QString language; ///< BCP 47
    Picture lead;
    QString text;
    QString html;
    QList<Picture> pictures; ///< those in html, in order
    QList<RelatedLink> related;
    QUrl comments;
    QUrl nextPage; ///< the second page of a story in several

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace khobor
