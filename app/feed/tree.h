// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// XML as a light tree, read entry by entry so that a large feed is never whole in memory. Plain values, any thread.

#pragma once

#include "feed/vocabulary.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <functional>
#include <vector>

namespace khobor::feed {

/// An element or, when `name` is empty, a piece of text.
struct Element {
    Vocabulary vocabulary = Vocabulary::Core;
    QString name{}; ///< local name in lower case
    QString text{}; ///< of a piece of text
    QHash<QString, QString> attributes{}; ///< by local name in lower case
    QUrl base{}; ///< what its relative addresses are relative to; may be empty
    std::vector<Element> children{};

    [[nodiscard]] bool is(QLatin1StringView wanted, Vocabulary of = Vocabulary::Core) const
    {
        return vocabulary == of && name == wanted;
    }
    /// The first child of a name, or null.
    [[nodiscard]] const Element *child(QLatin1StringView wanted, Vocabulary of = Vocabulary::Core) const;
    [[nodiscard]] QString attribute(QLatin1StringView wanted) const { return attributes.value(wanted).trimmed(); }
    /// All the text below, joined and trimmed.
    [[nodiscard]] QString content() const;
};

/// What the reader of a document says while it reads.
enum class Reading { GoOn, Stop };

/// What a document holds beside its records.
struct Remainder {
    Element root; ///< without a name when there is no element at all
    bool isWhole = false; ///< the root's end was seen
};

/// Reads XML as far as it can be read. Elements named `records(root)` are handed to `record` as they end and are kept
/// nowhere; the answer is all else. `records` gives no names for a root that is of no interest, which ends the reading.
[[nodiscard]] Remainder readXml(const QByteArray &body, const QUrl &base,
                                const std::function<QStringList(const Element &root)> &records,
                                const std::function<Reading(const Element &record)> &record);

} // namespace khobor::feed
